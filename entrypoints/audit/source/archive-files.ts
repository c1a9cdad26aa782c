// The files of a ZIP, as hosts and desktops pack a folder.
import { openArchive } from '@/utils/platform/archive/open-archive';
import { type AuditedFiles, LOT, SKIPPED } from './audited-files';

export function archiveFiles(file: File): AuditedFiles {
  let opened: Awaited<ReturnType<typeof openArchive>> | null = null;
  return {
    name: file.name.replace(/\.zip$/i, ''),
    lot: LOT,
    async list() {
      opened = await openArchive(file);
      return opened
        .names()
        .filter((path) => !path.endsWith('/') && !path.split('/').some((part) => SKIPPED.has(part) || part === '__MACOSX'))
        .toSorted();
    },
    read: (paths) => Promise.all(paths.map(async (path) => ({ path, content: opened ? new Blob([await opened.bytes(path)]) : null }))),
  };
}
