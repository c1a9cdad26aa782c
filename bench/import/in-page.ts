// Files that are made in the page, chosen there, and how long what comes of them takes. All of it runs in the page.

/** A kind of file of which there are several. */
export interface MadeKind {
  name: string;
  part: string;
}

export interface Made {
  /** `#` in it, and in the part, stands for the number; `%` for the number below a thousand. */
  name: string;
  head: string;
  part: string;
  tail?: string;
  /** Parts of each file. */
  count: number;
  files: number;
  /** In place of name and part: the files are of these in turn. */
  kinds?: MadeKind[];
}

interface Noted {
  made?: File[];
  began?: number;
  ended?: number;
  longest?: number;
  /** Between two ticks of the page's clock. */
  pause?: number;
}

/** How long it takes to read the same files and count their lines, and nothing more. */
export async function plainReading(made: Made): Promise<number> {
  const fill = (text: string, place: number) => text.replaceAll('#', String(place)).replaceAll('%', String(place % 1_000));
  const files = Array.from({ length: made.files }, (_, file) => {
    const kind = made.kinds?.[file % made.kinds.length];
    if (kind) {
      const name = fill(kind.name, file);
      const made = new File([fill(kind.part, file)], name.slice(name.lastIndexOf('/') + 1));
      // As a folder that was chosen says it.
      Object.defineProperty(made, 'webkitRelativePath', { value: `site/${name}` });
      return made;
    }
    const parts = Array.from({ length: made.count }, (_, place) => fill(made.part, made.files === 1 ? place : file));
    return new File([made.head, ...parts, made.tail ?? ''], fill(made.name, file));
  });
  (window as Noted).made = files;
  const start = performance.now();
  let lines = 0;
  for (const file of files) lines += (await file.text()).split('\n').length;
  return lines > 0 ? performance.now() - start : 0;
}

/** Notes the longest task, and the longest time in which the page answered nothing, from now on. */
export function watchTasks(): void {
  const noted = window as Noted;
  noted.longest = 0;
  noted.pause = 0;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (before > (noted.began ?? Infinity)) noted.pause = Math.max(noted.pause ?? 0, now - before);
    before = now;
  }, 10);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime > (noted.began ?? Infinity)) noted.longest = Math.max(noted.longest ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** Puts the files of the last `plainReading` where a file dialog would. Answers their bytes. */
export async function chooseMade(label: string): Promise<number> {
  const noted = window as Noted;
  const files = noted.made ?? [];
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((it) => it.labels?.[0]?.textContent === label);
  if (!input) throw new Error(`there is no ${label}`);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  // What the making took is over.
  await new Promise((resolve) => setTimeout(resolve, 300));
  Object.assign(noted, { began: performance.now(), ended: 0, longest: 0, pause: 0 });
  new MutationObserver(() => {
    if (document.querySelector('.offer .ways, .offer .found-key')) noted.ended ||= performance.now();
  }).observe(document.body, { childList: true, subtree: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return files.reduce((sum, { size }) => sum + size, 0);
}

export async function longestTask(): Promise<{ took: number; longest: number; pause: number }> {
  const { began = 0, ended = 0, longest = 0, pause = 0 } = window as Noted;
  return { took: (ended || performance.now()) - began, longest, pause };
}

/** What is measured begins now. */
export async function beginAnew(): Promise<void> {
  Object.assign(window as Noted, { began: performance.now(), ended: 0, longest: 0, pause: 0 });
}
