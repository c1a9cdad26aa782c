// What the options ask of the browser and the hosts to set up a destination.
import type { DestinationRecord, RepositorySettings } from '@/utils/core/destination';
import { type Problem, problem } from '@/utils/core/problem';
import type { HostKind } from '@/utils/core/repository-address';
import type { Secret } from '@/utils/core/secret';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { canChooseFolder, chooseFolder, openFolder, requestFolder } from '@/utils/platform/folder';
import { http } from '@/utils/platform/http';
import { mayReach, requestHost } from '@/utils/platform/permissions';

export interface DestinationDoor {
  mayReach(url: string): Promise<boolean>;
  /** Inside a click, as are the next two. */
  requestHost(url: string): Promise<boolean>;
  chooseFolder(): Promise<FileSystemDirectoryHandle | null>;
  requestFolder(handle: FileSystemDirectoryHandle): Promise<boolean>;
  canChooseFolder(): boolean;
  /** Null: it may be written to. */
  check(record: DestinationRecord, token: Secret | null): Promise<Problem | null>;
}

const wait = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));
const now = () => Date.now();

async function check(record: DestinationRecord, token: Secret | null): Promise<Problem | null> {
  if (record.kind === 'download') return null;
  // Seldom needed.
  const { destinations } = await import('@/utils/destinations');
  if (record.kind === 'folder') {
    return (await destinations.folder.check?.({ name: record.name }, { root: () => openFolder(record.id, record.name) })) ?? null;
  }
  const { kind, settings } = record;
  if (!token) return problem('token-missing', { host: new URL(settings.baseUrl).host });
  const hosts: Partial<Record<HostKind, Destination<RepositorySettings, RepositoryEffects>>> = destinations;
  return (await hosts[kind]?.check?.(settings, { http, token, wait, now })) ?? null;
}

export const destinationDoor: DestinationDoor = { mayReach, requestHost, chooseFolder, requestFolder, canChooseFolder, check };
