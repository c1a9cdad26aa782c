// The files that a draft amounts to, to be looked at. What nobody knows before the article is registered stands in them as a blank that
// says so.
import { fileWords } from '@/components/desk/file/file-words';
import { joinPath } from '@/utils/base/join-path';
import { compiled } from '@/utils/formats';
import { renderWithBlanks } from '@/utils/formats/render-with-blanks';
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
    const file = registration
      ? renderWithBlanks(meant, compiled(format), fileWords.fileBlank)
      : { path: bundle.article.path, text: new TextDecoder().decode(bundle.article.bytes) };
    return { meets: meets?.title ?? null, path: joinPath(article.site.contentRoot, file.path), text: file.text };
  });
}
