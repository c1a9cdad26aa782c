// Lets the images of the page on the desk be chosen by sight: a small picture of each, as it can be had. Loaded when their list opens.
import type { ImageLook } from '@/components/desk/source/image-view';
import { cutOut, readPlaces, seenOf, smallImage } from '@/utils/platform/images/small-images';
import type { DeskStore } from '../session/desk-store';

/** What a page without an open tab offers is chosen by its names. */
export async function lookAtImages({ get, set }: Pick<DeskStore, 'get' | 'set'>): Promise<void> {
  const { draft, tab, imageLooks } = get();
  if (!draft || !tab) return;
  const urls = draft.clip.images.map(({ url }) => url);
  const known = imageLooks.filter(({ url }) => urls.includes(url));
  for (const { src, url } of imageLooks) if (src !== null && !urls.includes(url)) URL.revokeObjectURL(src);
  const missing = urls.filter((url) => !known.some((look) => look.url === url && look.src !== null));
  if (missing.length === 0) return set({ imageLooks: known });
  const page = await readPlaces(tab, urls);
  const placeOf = (url: string) => page?.places[urls.indexOf(url)] ?? null;
  const seen = missing.some(placeOf) ? await seenOf(tab) : null;
  if (get().draft?.key !== draft.key) return;
  const bare = missing.map((url): ImageLook => {
    const place = placeOf(url);
    return { url, src: null, at: place?.at ?? null, width: place?.naturalWidth || null, height: place?.naturalHeight || null };
  });
  set({ imageLooks: [...known, ...bare] });

  const show = (url: string, picture: Blob | null) => {
    if (!picture || get().draft?.key !== draft.key) return;
    const src = URL.createObjectURL(picture);
    set({ imageLooks: get().imageLooks.map((look) => (look.url === url ? Object.assign({}, look, { src }) : look)) });
  };
  await Promise.all(
    missing.map(async (url) => {
      const place = placeOf(url);
      const fetched = await smallImage(tab, url, draft.clip.url);
      show(url, fetched ?? (seen && page && place ? await cutOut(seen, page, place) : null));
    }),
  );
  seen?.close();
}
