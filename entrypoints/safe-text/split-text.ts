// Takes a page's text apart where that was not done on the page: what is selected, and clips of before. Still raw; needs a DOM.
import type { Clip, PageFacts } from '@/utils/core/clip';
import type { RawParagraph } from '@/utils/core/paragraph';
import { splitHtml, splitUnsplit } from '@/utils/extract/body/split-html';

/** What was selected on the page at `url`. */
export const splitSelection = (html: string, url: string): RawParagraph[] => splitHtml(html, new DOMParser(), url);

export function splitClip<C extends Clip | PageFacts>(clip: C): C {
  const parser = new DOMParser();
  const selection = clip.selection && splitUnsplit(clip.selection, parser);
  return { ...clip, selection, ...('body' in clip && { body: splitUnsplit(clip.body, parser) }) };
}
