// The lead image at the desk: kept if it is known, else fetched once with the least power that works.
import { partsOf } from '@/components/desk/desk-parts';
import type { LeadImage } from '@/utils/core/image';
import { type Problem, ProblemError } from '@/utils/core/problem';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import type { DeskStore } from '../session/desk-store';

// Not needed to show the desk.
const loadFetch = () => import('../../outbox/fetch-bytes');
const loadQuestion = () => import('@/utils/platform/image-question');
const loadReencode = () => import('@/utils/platform/images/reencode-image');

/** `problem`: why it is not there, where one was to be. */
export interface ObtainedImage {
  image: LeadImage | null;
  problem: Problem | null;
}

export interface ImageDesk {
  /** Shows the draft's image, fetching it if need be. */
  show(): Promise<ObtainedImage>;
  /** Another page's draft is on the desk: nothing of the last one's image stays. */
  clear(): void;
  /** The image of the draft that is on the desk now, once it is no longer on its way. */
  settled(): Promise<ObtainedImage>;
  /** Asks for the host of the draft's image, or for all hosts; must be called inside a click. The popup closes, and comes back. */
  allow(scope: 'host' | 'all'): void;
  /** The same where Save needs it: it waits for the answer. */
  allowForSave(): void;
  /** Takes what the curator dropped, pasted or chose; false where it is no image. */
  takeFile(file: Blob): Promise<boolean>;
}

export function createImageDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>): ImageDesk {
  /** By choice, or since its format has no place for one. */
  const hasNone = () => get().draft?.image.kind === 'none' || !partsOf(get()).image;
  /** Null until the draft's image is asked for. */
  let under: Promise<ObtainedImage> | null = null;
  let turn = 0;

  const ready = (image: LeadImage) => {
    const { image: before } = get();
    if (before.state === 'ready') URL.revokeObjectURL(before.src);
    const src = URL.createObjectURL(new Blob([image.bytes as BlobPart], { type: `image/${image.format.toLowerCase()}` }));
    const { width, height, format, bytes, convertedFrom } = image;
    set({
      leadImage: image,
      image: { state: 'ready', src, width, height, format, bytes: bytes.length, converted: convertedFrom },
    });
  };

  /** Loaded before it can be asked: Firefox asks only in the very click. */
  let question: Awaited<ReturnType<typeof loadQuestion>> | undefined;

  async function failed(why: Problem, mine: number): Promise<void> {
    const host = why.details['host'] ?? null;
    if (host !== null) question ??= await loadQuestion();
    if (mine === turn) set({ leadImage: null, image: { state: 'problem', problem: why, host } });
  }

  async function obtain(): Promise<LeadImage | null> {
    const { draft, tab } = get();
    if (!draft || hasNone()) return null;
    const kept = await readImage(draft.key);
    const wanted = draft.image.kind === 'page' ? draft.image.url : null;
    if (kept && kept.from === wanted) return kept;
    if (!wanted) return null;
    const [{ reencodeImage }, { fetchBytes }] = await Promise.all([loadReencode(), loadFetch()]);
    const image = await reencodeImage(await fetchBytes(wanted, tab, draft.clip.url), wanted);
    await putImage(draft.key, image);
    return image;
  }

  function wait(): void {
    turn += 1;
    set({ leadImage: null, image: { state: hasNone() ? 'none' : 'loading' } });
  }

  async function run(): Promise<ObtainedImage> {
    wait();
    const mine = turn;
    try {
      const image = await obtain();
      if (mine !== turn) return { image, problem: null };
      if (image) ready(image);
      else set({ leadImage: null, image: { state: 'none' } });
      return { image, problem: null };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await failed(error.problem, mine);
      return { image: null, problem: error.problem };
    }
  }

  /** Nothing is awaited before the browser is asked. */
  function ask(scope: 'host' | 'all'): void {
    const { draft, tab, frame, image } = get();
    if (draft?.image.kind !== 'page' || image.state !== 'problem' || !question) return;
    const popup = frame === 'popup' && tab?.windowId !== undefined ? { tab: tab.id, window: tab.windowId } : null;
    const mine = turn;
    under = question.askForImage(draft.image.url, scope, popup).then((isAllowed) => {
      const { image: now } = get();
      if (isAllowed && mine === turn) return run();
      if (mine === turn && now.state === 'problem') set({ image: { ...now, refused: true } });
      return { image: null, problem: image.problem };
    });
    // Awaited by whoever saves.
    under.catch(() => {});
  }

  const show = () => (under = run());

  return {
    show,
    clear() {
      under = null;
      wait();
    },
    settled: () => under ?? show(),
    allow: ask,
    allowForSave() {
      const { image } = get();
      if (image.state === 'problem' && image.host !== null && !image.refused) return ask('host');
      if (image.state !== 'loading') return;
      const late = under ?? show();
      // Some browsers take the click for a while after; where it is too late, the desk says what to do.
      under = late.then((obtained) => {
        const { image: now } = get();
        if (now.state !== 'problem' || now.host === null) return obtained;
        ask('host');
        return under ?? obtained;
      });
    },
    async takeFile(file) {
      const { draft } = get();
      if (!draft) return false;
      const mine = (turn += 1);
      const taken = file.arrayBuffer().then(async (bytes) => (await loadReencode()).reencodeImage(new Uint8Array(bytes), null));
      // Save waits for it as for any other.
      under = taken.then(
        (image) => ({ image, problem: null }),
        (error: unknown) => ({ image: null, problem: error instanceof ProblemError ? error.problem : null }),
      );
      try {
        await putImage(draft.key, await taken);
        return true;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        await failed(error.problem, mine);
        return false;
      }
    },
  };
}
