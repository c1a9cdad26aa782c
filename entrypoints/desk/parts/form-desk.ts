// The form of an article, as its format asks for it: what was found in the same format before at once, and the rest once that is compiled.
// Loaded while the page is asked.
import { askedPart } from '@/components/desk/asked/asked-part';
import { partsOf } from '@/components/desk/desk-parts';
import type { FormatShape } from '@/utils/core/asks/format-shape';
import type { Site } from '@/utils/core/site';
import { faultsIn, withAsked } from '@/utils/curate/asked-problems';
import { browser } from '@/utils/platform/browser';
import { whenChanged } from '../../screen/screen-store';
import type { DeskStore } from '../session/desk-store';
import { rememberForm } from '../first/remembered-form';
import { keepShape, knownShape } from './known-shapes';

/** Milliseconds of quiet after which defaults that follow the article are made again. */
const FOLLOWS_AFTER = 60;

export function followForm(store: DeskStore): void {
  const { get, set } = store;
  const { version } = browser.runtime.getManifest();
  let later: ReturnType<typeof setTimeout> | undefined;

  const show = (shape: FormatShape | null) => {
    if (shape && shape.asks.length > 0) void askedPart.load();
    if (!isSame(shape, get().shape ?? null)) set({ shape, defaults: null });
  };

  const look = () => {
    const { site, draft } = get();
    show(draft && knownShape(site, draft.contentType, version));
  };

  const check = () => {
    const { site, draft, shape, defaults = null } = get();
    const isAsked = draft && shape && shape.asks.length > 0;
    const faults = isAsked ? faultsIn(draft.asked ?? {}, site, { asks: shape.asks, defaults }) : [];
    set({ checked: isAsked ? { faults, into: (missing) => withAsked(missing, faults) } : null });
  };

  /** One whose format does not compile. */
  let broken: Site | null = null;

  /** For the form that is there before the next desk. */
  const remember = () => {
    const state = get();
    const { frame, site, shape } = state;
    if (frame !== 'popup' || !shape) return;
    const has = partsOf(state);
    const room = shape.asks.length > 0 ? document.documentElement.style.getPropertyValue('--asked-room') : '';
    rememberForm({
      lacks: Object.keys(has).filter((part) => !has[part as keyof typeof has]),
      communities: site.labels?.communities ?? '',
      topics: site.labels?.topics ?? '',
      room,
    });
  };

  const compile = async () => {
    remember();
    const { site, draft, shape } = get();
    if (!draft || broken === site || (shape && !shape.asks.some(({ hasDefault }) => hasDefault))) return;
    const { askFormat } = await import('./ask-format');
    const found = await askFormat(get());
    const now = get();
    if (now.site !== site || now.draft?.key !== draft.key || now.draft.contentType !== draft.contentType) return;
    broken = found ? null : site;
    if (!found) return;
    if (!isSame(found.shape, now.shape ?? null)) {
      keepShape(site, draft.contentType, version, found.shape);
      show(found.shape);
    }
    if (!isSame(found.defaults, get().defaults ?? null)) set({ defaults: found.defaults });
  };

  const follow = () => {
    const { reading } = get();
    clearTimeout(later);
    if (reading === 'ready' || reading === 'failed') later = setTimeout(() => void compile(), FOLLOWS_AFTER);
  };

  whenChanged(store, ({ site, draft }) => [site, draft?.key, draft?.contentType], look);
  whenChanged(store, ({ site, draft, shape, defaults }) => [site, draft?.key, draft?.asked, shape, defaults], check);
  // The desk is drawn first.
  whenChanged(
    store,
    ({ site, draft, reading, curator, leadImage, shape }) => [
      site,
      draft?.contentType,
      draft?.changedAt,
      draft?.fields,
      draft?.asked,
      reading === 'ready' || reading === 'failed',
      curator,
      leadImage,
      shape,
    ],
    follow,
  );
  // It may have come before this was loaded.
  look();
  follow();
}

const isSame = <Found>(one: Found | null, other: Found | null): boolean => JSON.stringify(one) === JSON.stringify(other);
