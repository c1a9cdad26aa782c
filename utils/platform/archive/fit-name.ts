// Names of files in an archive: none leads out of it, and no two are one file on a disk that knows no capitals.

const MOST = 1_000;

/** What the name is known by; null where no archive of ours has such a one. */
export function fitName(name: string): string | null {
  const parts = name.split('/');
  const isOdd = parts.some((part) => part === '' || part === '.' || part === '..');
  return isOdd || name.length > MOST || /[\p{Cc}\\:]/u.test(name) ? null : name.normalize('NFC').toLowerCase();
}
