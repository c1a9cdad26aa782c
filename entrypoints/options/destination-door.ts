// What the options ask of the browser and the hosts to set up a destination.
import type { DestinationRecord, HostKind, RepositorySettings } from '@/utils/core/destination';
import { type Problem, problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import type { Destination } from '@/utils/destinations/destination';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { allowDestination } from '@/utils/platform/allow-destination';
import { canChooseFolder, chooseFolder, openFolder } from '@/utils/platform/folder';
import { http } from '@/utils/platform/http';
import { maySend } from '@/utils/platform/permissions';

export interface DestinationDoor {
  maySend(url: string): Promise<boolean>;
  /** Inside a click, as is the next. Answers whether the record may be used. */
  allowDestination(record: DestinationRecord): Promise<boolean>;
  chooseFolder(): Promise<FileSystemDirectoryHandle | null>;
  canChooseFolder(): boolean;
  /** Paths of folders inside a chosen one that may be a site's content folder. */
  contentFolders(chosen: FileSystemDirectoryHandle, roots: string[]): Promise<string[]>;
  /** Null where it is there no longer. */
  folderWithin(chosen: FileSystemDirectoryHandle, path: string): Promise<FileSystemDirectoryHandle | null>;
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

const inFolders = () => import('@/utils/destinations/folder/content-folder');

export const destinationDoor: DestinationDoor = {
  maySend,
  allowDestination,
  chooseFolder,
  canChooseFolder,
  contentFolders: async (chosen, roots) => (await inFolders()).contentFoldersIn(chosen, roots),
  folderWithin: async (chosen, path) => (await (await inFolders()).folderAt(chosen, path)) as FileSystemDirectoryHandle | null,
  check,
};
