// The files that a draft amounts to, to be looked at. What nobody knows before the article is registered stands in them as a blank that
// says so.
import { fileWords } from '@/components/desk/file/file-words';
import { blankDifferences } from '@/utils/base/blank-differences';
import { joinPath } from '@/utils/base/join-path';
import type { Article } from '@/utils/core/article';
import { renderArticle } from '@/utils/formats';
import { asRegistered, filesOfDraft } from './draft-files';
import type { DraftToSave } from './draft-to-save';

interface FileLookedAt {
  /** Title of another article that has its address already. */
  meets: string | null;
  path: string;
  text: string;
}

/** Throws the Problems of the format, and `address-taken`. */
export async function draftPreviews(wanted: DraftToSave, destinations: string[]): Promise<FileLookedAt[]> {
  const made = await filesOfDraft(wanted, destinations);
  return made.map(({ article, bundle, format, meets }) => {
    const { article: meant, registration } = asRegistered(wanted, article);
    const file = registration ? withBlanks(meant, format) : shown(bundle.article);
    return { meets: meets?.title ?? null, path: joinPath(article.site.contentRoot, file.path), text: file.text };
  });
}

const shown = ({ path, bytes }: { path: string; bytes: Uint8Array }) => ({ path, text: new TextDecoder().decode(bytes) });

/** Made twice, as if it were registered in two ways: what differs is what is not known. */
function withBlanks(article: Article, format: string): { path: string; text: string } {
  const [one, other] = AS_IF.map((registration) => shown(renderArticle({ ...article, registration }, format).article)) as [
    ReturnType<typeof shown>,
    ReturnType<typeof shown>,
  ];
  const { fileBlank: blank } = fileWords;
  return { path: blankDifferences(one.path, other.path, blank), text: blankDifferences(one.text, other.text, blank) };
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
