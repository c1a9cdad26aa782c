// Reads the page that it is put into, by Readability alone and by ours, and says how long each took.
import { Readability } from '@mozilla/readability';
import { extractClip } from '@/utils/extract/extract-clip';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { sanitiseParagraphs } from '@/utils/sanitise/sanitise-paragraphs';
import { sourceOf } from '@/utils/core/raw-html';
import { doAtOnce } from '@/utils/base/sliced-work';

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
      return extractClip(document, href, today);
    } catch (error) {
      return error as Error;
    }
  });
  if (clip instanceof Error) return { readability, facts, clip: took, desk: 0, body: String(clip) };
  const [paragraphs, desk] = timed(() => doAtOnce(sanitiseParagraphs(clip.body, createSanitiser(window))));
  return {
    readability,
    facts,
    clip: took,
    desk,
    body: `${clip.body.reduce((sum, { html }) => sum + sourceOf(html).length, 0)} characters, ${paragraphs.length} paragraphs, ${clip.checks.map(({ code }) => code).join(' ')}`,
  };
}
