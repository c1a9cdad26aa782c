// A file that is looked at before its article is registered: what nobody knows yet stands in it as a blank.
import { blankDifferences } from '@/utils/base/blank-differences';
import type { Article } from '@/utils/core/article';
import type { Format } from './language/compile';
import { renderBundle } from './render-bundle';

export interface LookedAt {
  path: string;
  text: string;
  /** Where its image goes; null where it has none. */
  image: string | null;
}

export function lookedAt(article: Article, format: Format): LookedAt {
  const { article: file, image } = renderBundle(article, format);
  return { path: file.path, text: new TextDecoder().decode(file.bytes), image: image?.path ?? null };
}

/** Made twice, as if it were registered in two ways: what differs is what is not known. */
export function renderWithBlanks(article: Article, format: Format, blank: string): LookedAt {
  const [one, other] = AS_IF.map((registration) => lookedAt({ ...article, registration }, format)) as [LookedAt, LookedAt];
  return {
    path: blankDifferences(one.path, other.path, blank),
    text: blankDifferences(one.text, other.text, blank),
    image: one.image === null || other.image === null ? null : blankDifferences(one.image, other.image, blank),
  };
}

const asIf = (digit: number) => ({
  system: '',
  id: digit * 111_111,
  displayId: '',
  url: null,
  created: `200${digit}-0${digit}-0${digit}T0${digit}:0${digit}:0${digit}.${digit}00Z`,
  changed: `201${digit}-0${digit}-0${digit}T0${digit}:0${digit}:0${digit}.${digit}00Z`,
  attachmentId: digit * 111_111,
});
const AS_IF = [asIf(1), asIf(2)];
