// What makes a page's text fit to be shown, each loaded when there is a text that needs it.
import type { Clip, PageFacts } from '@/utils/core/clip';
import type { Paragraph, RawParagraph } from '@/utils/core/paragraph';

export type AnyClip = Clip | PageFacts;
export type MakeSafe = (raw: readonly RawParagraph[]) => Generator<void, Paragraph[]>;

export interface TextTools {
  loadMakeSafe(): Promise<MakeSafe>;
  /** A clip of before, in paragraphs. */
  split<C extends AnyClip>(clip: C): Promise<C>;
}

/** Loaded with what they are made of. */
export const TEXT_TOOLS: TextTools = {
  loadMakeSafe: async () => (await import('./make-safe')).makeSafe,
  split: async (clip) => (await import('./split-text')).splitClip(clip),
};

export const splitSelection = async (html: string, url: string): Promise<RawParagraph[]> =>
  (await import('./split-text')).splitSelection(html, url);

export const isUnsplit = (clip: AnyClip): boolean =>
  [clip.selection, 'body' in clip ? clip.body : null].some((raw) => raw?.some(({ unsplit }) => unsplit));
