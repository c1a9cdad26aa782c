// What can be done about the image, as items of its menu.
import type { ImageCandidate } from '@/utils/core/clip';
import type { Draft, DraftChange } from '@/utils/core/draft';
import type { ImageLook, ImageView } from './image-view';
import { imageKind } from './image-kind';
import type { MenuItem } from '../../shared/menu/Menu';
import { imageWords } from './image-words';
import { SOURCE_WORDS, sourceWords } from './source-words';

export interface ImageMenuParts {
  image: ImageView;
  choice: Draft['image'];
  candidates: readonly ImageCandidate[];
  looks: readonly ImageLook[];
  onChange(change: DraftChange): void;
  chooseFile(): void;
}

/** The page's images in its own order, those first that it names and does not show. */
export function imageMenu({ image, choice, candidates, looks, onChange, chooseFile }: ImageMenuParts): MenuItem[] {
  const lookOf = ({ url }: ImageCandidate) => looks.find((look) => look.url === url);
  const placeOf = (candidate: ImageCandidate) => lookOf(candidate)?.at ?? -1;
  const ordered = candidates.toSorted((one, other) => placeOf(one) - placeOf(other));
  const isChosen = ({ url }: ImageCandidate) => choice.kind === 'page' && choice.url === url;
  /** What was fetched is known better than what the page says of it. */
  const kindOf = (candidate: ImageCandidate, chosen: boolean) =>
    chosen && image.state === 'ready'
      ? imageWords.imageSize(image.width, image.height, image.converted ?? image.format)
      : imageKind({
          ...candidate,
          width: lookOf(candidate)?.width ?? candidate.width,
          height: lookOf(candidate)?.height ?? candidate.height,
        });
  return [
    ...ordered.map((candidate) => ({
      label: fileName(candidate),
      picture: isChosen(candidate) && image.state === 'ready' ? image.src : (lookOf(candidate)?.src ?? null),
      note: [kindOf(candidate, isChosen(candidate)), imageHost(candidate), origin(candidate)].filter(Boolean).join(' · '),
      checked: isChosen(candidate),
      run: () => onChange({ image: { kind: 'page', url: candidate.url } }),
    })),
    { label: imageWords.imageChoose, apart: true, run: chooseFile },
    ...(choice.kind === 'none' ? [] : [{ label: imageWords.imageWithout, run: () => onChange({ image: { kind: 'none' } }) }]),
  ];
}

/** That it stands on the page is seen there. */
const origin = ({ source }: ImageCandidate) => (source === 'page' ? '' : sourceWords.from(SOURCE_WORDS[source]));

const imageHost = ({ url }: ImageCandidate) => new URL(url).host.replace(/^www\./, '');

function fileName({ url }: ImageCandidate): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    // A name that is not UTF-8 is shown as it stands.
    return last;
  }
}
