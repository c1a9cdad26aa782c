// Small images of the articles that are in sight: made once, and forgotten when many others were.
import { readArticleImage } from '@/utils/platform/database/kept-texts';
import { thumbnailOf } from '@/utils/platform/images/thumbnail';

/** A few screens of the list. */
const MOST = 300;

/** Answers the address within this page; null where the article has no image. `id`: of a delivery. */
export function createThumbnails(): (id: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  let last: Promise<unknown> = Promise.resolve();

  async function make(id: string): Promise<string | null> {
    const image = await readArticleImage(id);
    const small = image && (await thumbnailOf(image.bytes));
    return small && URL.createObjectURL(small);
  }
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    // One after the other: what is decoded takes much more room than what is shown.
    const made = last.then(() => make(id));
    last = made.catch(() => {});
    known.set(id, made);
    const [oldest] = known;
    if (known.size > MOST && oldest) {
      known.delete(oldest[0]);
      void oldest[1].then((url) => url && URL.revokeObjectURL(url));
    }
    return made;
  };
}
