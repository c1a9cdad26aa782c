// Reads the page that it is put into, by Readability alone and by ours, and says how long each took.
import { Readability } from '@mozilla/readability';
import { extractClip } from '@/utils/extract/extract-clip';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { splitParagraphs } from '@/utils/extract/body/paragraphs';

export interface PageTimes {
  /** Milliseconds. */
  readability: number;
  facts: number;
  clip: number;
  /** What the desk does with a clip: sanitises it again, and takes it apart. */
  desk: number;
  /** What was read; a Problem's code where nothing was. */
  body: string;
}

const today = '2030-01-01';

function timed<T>(run: () => T): [T, number] {
  const from = performance.now();
  return [run(), performance.now() - from];
}

export function readPage(): PageTimes {
  const { href } = location;
  const [, readability] = timed(() => {
    try {
      return new Readability(document.cloneNode(true) as Document).parse();
    } catch {
      // Its recursions end where the stack does.
      return null;
    }
  });
  const [, facts] = timed(() => readFacts(document, href, today));
  const [clip, took] = timed(() => {
    try {
      return extractClip(document, href, () => performance.now(), today);
    } catch (error) {
      return error as Error;
    }
  });
  if (clip instanceof Error) return { readability, facts, clip: took, desk: 0, body: String(clip) };
  const [paragraphs, desk] = timed(() =>
    splitParagraphs(new DOMParser().parseFromString(createSanitiser(window)(clip.bodyHtml), 'text/html').body),
  );
  return {
    readability,
    facts,
    clip: took,
    desk,
    body: `${clip.bodyHtml.length} characters, ${paragraphs.length} paragraphs, ${clip.checks.map(({ code }) => code).join(' ')}`,
  };
}
