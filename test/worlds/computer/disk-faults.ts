// What the File System Access API throws, by step. https://fs.spec.whatwg.org, https://wicg.github.io/file-system-access
import type { Step } from '../../destinations/folder-in-memory.ts';
import { END } from './mishaps.ts';

/** The permission was taken away; the folder was moved away; the disk changed under our hands; the system does not say. */
const ANY = ['NotAllowedError', 'NotFoundError', 'InvalidStateError', 'UnknownError', END];
/** Another program holds the file, a virus scanner for one. */
const READING = [...ANY, 'NotReadableError'];
/** Read-only or held; no room. */
const CHANGING = [...ANY, 'NoModificationAllowedError'];
const GROWING = [...CHANGING, 'QuotaExceededError'];

export const DISK_FAULTS: Record<Step, readonly string[]> = {
  list: READING,
  read: READING,
  file: GROWING,
  folder: GROWING,
  writer: GROWING,
  write: GROWING,
  // Safe Browsing looks at what was written before it is put in its place.
  close: [...GROWING, 'AbortError'],
  move: CHANGING,
  remove: CHANGING,
};
