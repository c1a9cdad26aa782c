// Files that are made in a folder of the page's own, which is handed over as the chosen one; and what checking them costs. Runs in the page.

export interface MadeSite {
  files: number;
  /** The number of the first. */
  first: number;
  /** `@@` stands for the number of the file. */
  path: string;
  text: string;
  /** Every so many have a fault: `from` is `to` there. */
  faultEvery: number;
  from: string;
  to: string;
}

interface Noted {
  longest?: number;
  peak?: number;
  frame?: number;
  showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** Real files, by the browser's own folders. */
export async function makeFolder({ files, first, path, text, faultEvery, from, to }: MadeSite): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('site', { create: true });
  const names = path.split('/');
  for (let number = first; number < first + files; number++) {
    const fill = (template: string) => template.replaceAll('@@', String(number));
    let inner = folder;
    for (const name of names.slice(0, -1)) inner = await inner.getDirectoryHandle(fill(name), { create: true });
    const file = await inner.getFileHandle(fill(names.at(-1) ?? ''), { create: true });
    const stream = await file.createWritable();
    const written = fill(text);
    await stream.write(number % faultEvery === 0 ? written.replace(from, to) : written);
    await stream.close();
  }
  (window as Noted).showDirectoryPicker = async () => folder;
}

/** Notes the longest time between two frames, and the most memory of the page's scripts, from now on. */
export function watchFrames(): void {
  const noted = window as Noted;
  Object.assign(noted, { longest: 0, peak: 0, frame: performance.now() });
  const next = (now: number) => {
    noted.longest = Math.max(noted.longest ?? 0, now - (noted.frame ?? now));
    noted.frame = now;
    const { memory } = performance as { memory?: { usedJSHeapSize: number } };
    noted.peak = Math.max(noted.peak ?? 0, memory?.usedJSHeapSize ?? 0);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

export const seenFrames = (): { longest: number; peak: number } => {
  const { longest = 0, peak = 0 } = window as Noted;
  return { longest, peak };
};
