// Reading as a page is read, to be called in it: `Gleaner.extract`.
import { ProblemError } from '@/utils/core/problem';
import { sourceOf } from '@/utils/core/raw-html';
import { readWithDefuddle } from '@/utils/extract/body/read-with-defuddle';
import { readFacts, readFactsOf } from '@/utils/extract/facts/read-facts';
import { openPage } from '@/utils/extract/page/open-page';
import { startClip } from '@/utils/extract/start-clip';

/** As `extractClip`, and whether a second reader was asked. */
function readClip(document: Document, url: string) {
  const page = openPage(document, url);
  const started = startClip(page, readFactsOf(page));
  return typeof started === 'function' ? { ...started(readWithDefuddle), second: true } : started;
}

const clipOrFacts = (document: Document, url: string) => {
  try {
    return readClip(document, url);
  } catch (error) {
    // A page without an article still says what it is: the desk shows that, so it counts.
    if (error instanceof ProblemError) return { ...readFacts(document, url), body: null, problem: error.problem.code };
    throw error;
  }
};

const extract = (document: Document, url: string) => {
  const clip = clipOrFacts(document, url);
  return {
    title: clip.title || null,
    author: clip.byline || null,
    date: clip.publishedTime || null,
    image: clip.images[0]?.url ?? null,
    canonical: clip.canonicalUrl ?? clip.cleanUrl,
    cleanUrl: clip.cleanUrl,
    lang: clip.lang || null,
    description: clip.description || null,
    siteName: clip.siteName || null,
    selectionHtml: 'selection' in clip ? (clip.selection?.map(({ html }) => sourceOf(html)).join('') ?? null) : null,
    leadHtml:
      clip.body
        ?.slice(0, 3)
        .map(({ html }) => sourceOf(html))
        .join('') ?? null,
    bodyHtml: clip.body?.map(({ html }) => sourceOf(html)).join('') ?? null,
    extra: {
      problem: 'problem' in clip ? clip.problem : null,
      checks: 'checks' in clip ? clip.checks.map(({ code }) => code) : [],
      second: 'second' in clip,
    },
  };
};

Object.assign(window, { Gleaner: { extract } });
