// The lead image at the desk: kept if it is known, else fetched once with the least power that works.
import type { ImageView } from '@/components/desk/source/image-view';
import type { ImageCandidate } from '@/utils/core/clip';
import type { LeadImage } from '@/utils/core/image';
import { type Problem, ProblemError } from '@/utils/core/problem';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { type ActiveTab, runFunction } from '@/utils/platform/page';
import { mayReach, requestHost } from '@/utils/platform/permissions';
import type { DeskStore } from '../session/desk-store';

// Not needed to show the desk.
const loadFetch = () => import('@/utils/platform/images/fetch-image');
const loadReencode = () => import('@/utils/platform/images/reencode-image');

/** Milliseconds; a little more than the fetch itself allows. */
const IMAGE_WITHIN = 17_000;

export interface ImageDesk {
  /** Shows the draft's image, fetching it if need be. */
  show(): Promise<LeadImage | null>;
  /** Another page's draft is on the desk: nothing of the last one's image stays. */
  clear(): void;
  /** The image of the draft that is on the desk now, once it is no longer on its way. */
  settled(): Promise<LeadImage | null>;
  /** Must be called inside a click. */
  allowHost(): Promise<void>;
  /** Takes what the curator dropped, pasted or chose; false where it is no image. */
  takeFile(file: Blob): Promise<boolean>;
}

export function createImageDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): ImageDesk {
  /** Null until the draft's image is asked for. */
  let under: Promise<LeadImage | null> | null = null;
  let turn = 0;
  const candidates = (): ImageCandidate[] => get().draft?.clip.images ?? [];

  const ready = (image: LeadImage) => {
    const { image: before } = get();
    if (before.state === 'ready') URL.revokeObjectURL(before.src);
    const src = URL.createObjectURL(new Blob([image.bytes as BlobPart], { type: `image/${image.format.toLowerCase()}` }));
    const { width, height, format, bytes, convertedFrom } = image;
    set({
      leadImage: image,
      image: { state: 'ready', src, width, height, format, bytes: bytes.length, converted: convertedFrom, candidates: candidates() },
    });
  };

  const failed = (problem: Problem) =>
    set({ leadImage: null, image: { state: 'problem', problem, host: problem.details['host'] ?? null, candidates: candidates() } });

  async function obtain(): Promise<LeadImage | null> {
    const { draft, tab } = get();
    if (!draft || draft.image.kind === 'none') return null;
    const kept = await readImage(draft.key);
    const wanted = draft.image.kind === 'page' ? draft.image.url : null;
    if (kept && kept.from === wanted) return kept;
    if (!wanted || !tab) return null;
    const { reencodeImage } = await loadReencode();
    const image = await reencodeImage(await fetchBytes(wanted, tab, draft.clip.url), wanted);
    await putImage(draft.key, image);
    return image;
  }

  function wait(): void {
    turn += 1;
    const loading: ImageView = { state: 'loading', candidates: candidates() };
    set({ leadImage: null, image: get().draft?.image.kind === 'none' ? { state: 'none' } : loading });
  }

  async function run(): Promise<LeadImage | null> {
    wait();
    const mine = turn;
    try {
      const image = await obtain();
      if (mine !== turn) return image;
      if (image) ready(image);
      else set({ leadImage: null, image: { state: 'none' } });
      return image;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (mine === turn) failed(error.problem);
      return null;
    }
  }

  const show = () => (under = run());

  return {
    show,
    clear() {
      under = null;
      wait();
    },
    settled: () => under ?? show(),
    async allowHost() {
      const { draft } = get();
      if (draft?.image.kind !== 'page') return;
      if (await requestHost(draft.image.url)) await show();
    },
    async takeFile(file) {
      const { draft } = get();
      if (!draft) return false;
      const mine = (turn += 1);
      const taken = file.arrayBuffer().then(async (bytes) => (await loadReencode()).reencodeImage(new Uint8Array(bytes), null));
      // Save waits for it as for any other.
      under = taken.catch(() => null);
      try {
        await putImage(draft.key, await taken);
        return true;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (mine === turn) failed(error.problem);
        return false;
      }
    },
  };
}

/** The page's own power first; then the extension's, where the curator has allowed the host. */
async function fetchBytes(url: string, tab: ActiveTab, pageUrl: string): Promise<Uint8Array<ArrayBuffer>> {
  const { fetchImageWithPage, fetchImageWithPermission } = await loadFetch();
  try {
    return await fetchImageWithPage(url, pageUrl, (func, args) =>
      runFunction(tab, func, args, { ms: IMAGE_WITHIN, else: 'image-unreachable' }),
    );
  } catch (error) {
    // The page may not, or is not there any more.
    if (!(error instanceof ProblemError) || !/^(image-needs|page-)/.test(error.problem.code)) throw error;
    return fetchImageWithPermission(url, pageUrl, { fetch: (...args) => fetch(...args), mayReach });
  }
}
