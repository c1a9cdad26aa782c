// What the options ask of the browser and the hosts to set up a destination.
import type { DestinationRecord } from '@/utils/core/destination';
import { type Problem, ProblemError } from '@/utils/core/problem';
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import type { Secret } from '@/utils/core/secret';
import { allowDestination } from '@/utils/platform/allow-destination';
import { canChooseFolder, chooseFolder } from '@/utils/platform/files/folder';
import { maySend } from '@/utils/platform/permissions';

export interface DestinationDoor {
  maySend(url: string): Promise<boolean>;
  /** Inside a click, as is the next. Answers whether the record may be used. */
  allowDestination(record: DestinationRecord, about: KindFacts): Promise<boolean>;
  chooseFolder(): Promise<FileSystemDirectoryHandle | null>;
  canChooseFolder(): boolean;
  /** Paths of folders inside a chosen one that may be a site's content folder. */
  contentFolders(chosen: FileSystemDirectoryHandle, roots: string[]): Promise<string[]>;
  /** Null where it is there no longer. */
  folderWithin(chosen: FileSystemDirectoryHandle, path: string): Promise<FileSystemDirectoryHandle | null>;
  /** Null: it may be written to. */
  check(record: DestinationRecord, token: Secret | null): Promise<Problem | null>;
}

async function check(record: DestinationRecord, token: Secret | null): Promise<Problem | null> {
  try {
    // Seldom needed.
    const { destination, settings, ready } = (await import('../../outbox/open-destination')).openDestination(record, token);
    return (await destination.check?.(settings, ready)) ?? null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
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
