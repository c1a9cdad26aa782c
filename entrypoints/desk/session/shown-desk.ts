// What the desk shows of what it holds, and what follows from that: made anew only where something of it changed.
import type { DeskView } from '@/components/desk/desk-view';
import type { Clipped, PublishedView, SaveView, UpdateView } from '@/components/desk/footer/save-view';
import { problem } from '@/utils/core/problem';
import { isAskedAbout, placesOfSite } from '@/utils/core/kinds/site-destinations';
import { registersOnly } from '@/utils/core/registration';
import { missingFrom } from '@/utils/curate/missing-from';
import { derived } from '../../screen/screen-store';
import { receiptOf } from '../save/receipt';
import { usedOf } from '../save/as-saved';
import { likelyOf, updateOf } from '../save/update-of';
import type { DeskState } from './desk-state';

const isBeingSaved = ({ draft, making }: DeskState): boolean => draft !== null && making.has(draft.key);

function saveOf(state: DeskState): SaveView {
  const { draft, notSaved, saved, places } = state;
  if (isBeingSaved(state)) return { state: 'saving' };
  if (notSaved) return { state: 'failed', problem: notSaved };
  const at = saved[0]?.createdAt ?? '';
  // What an older state of the draft became says nothing of this one.
  return !draft || at < draft.changedAt ? { state: 'idle' } : receiptOf(saved, places);
}

/** Null where the curator knows: it was saved here. */
function clippedOf(state: DeskState): Clipped | null {
  const { before, places, own } = state;
  const [first] = before;
  if (!first || own.includes(first.id) || isBeingSaved(state)) return null;
  return { rows: [...before], places: places.filter(({ id }) => before.some(({ destination }) => destination === id)) };
}

/** Of those at places that Save goes to, the first that nothing was decided about yet; else the first. */
export function publishedOf({ draft, theirs, tellPublished: tell, places, site }: DeskState): PublishedView | null {
  if (!draft || !tell) return null;
  const used = usedOf({ places, site });
  const shown = theirs.flatMap((file): PublishedView[] => {
    const place = places.find(({ id }) => id === file.place && used.includes(id));
    if (!place) return [];
    const choice = draft.published?.[place.id];
    const how = choice?.files.some(({ path }) => path === file.path) ? choice.how : null;
    return [{ title: file.title, path: file.path, by: file.by, at: file.at, place, how, tell }];
  });
  return shown.find(({ how }) => how === null) ?? shown[0] ?? null;
}

/** What keeps a draft from being saved, in the order of the desk. */
export function missingFor(state: DeskState): DeskView['missing'] {
  const { draft, site, curator, places, checked } = state;
  if (!draft) return [];
  const isNowhere = places.length > 0 && usedOf({ places, site }).length === 0;
  const met = publishedOf(state);
  const missing = [
    ...missingFrom(draft, site, curator ?? ''),
    ...(isNowhere ? [problem('destination-missing')] : []),
    ...(met?.how === null ? [problem('published-already', { path: met.path })] : []),
  ];
  return checked ? checked.into(missing) : missing;
}

const NO_FAULTS: NonNullable<DeskView['faults']> = [];

/** For one desk. */
export function createShownDesk(): (state: DeskState) => DeskView {
  const save = derived<DeskState, SaveView>(
    ({ draft, making, notSaved, saved, places }) => [draft?.key, draft?.changedAt, making, notSaved, saved, places],
    saveOf,
  );
  const clipped = derived<DeskState, Clipped | null>(
    ({ draft, making, before, own, places }) => [draft?.key, making, before, own, places],
    clippedOf,
  );
  const update = derived<DeskState, UpdateView | null>(
    ({ draft, before, earlier, standing, asNew, places, site, leadImage, image }) => [
      draft,
      before,
      earlier,
      standing,
      asNew,
      places,
      site,
      leadImage,
      image,
    ],
    updateOf,
  );
  const missing = derived<DeskState, DeskView['missing']>(
    ({ draft, site, curator, places, theirs, checked }) => [draft, site, curator, places, theirs, checked],
    missingFor,
  );
  const published = derived<DeskState, PublishedView | null>(
    ({ draft, theirs, places, site }) => [draft, theirs, places, site],
    publishedOf,
  );
  const places = derived<DeskState, DeskView['places']>(
    ({ places, site }) => [places, site],
    ({ places, site }) => placesOfSite(places, site),
  );
  // That of another site does not tell what this one lists.
  const topicIndex = derived<DeskState, DeskView['topicIndex']>(
    ({ topicIndex: index, site }) => [index, site.topics],
    ({ topicIndex: index, site }) => (index.topics === site.topics ? index : { ...index, partial: true }),
  );
  return (state) => {
    const inFirefoxPopup = import.meta.env.BROWSER === 'firefox' && state.frame === 'popup';
    const {
      tab: _t,
      leadImage: _i,
      before: _b,
      earlier: _e,
      standing: _st,
      theirs: _th,
      tellPublished: _tp,
      asNew: _a,
      own: _o,
      textKnown: _k,
      saved: _s,
      making: _m,
      notSaved: _n,
      metSeen,
      checked,
      ...shown
    } = state;
    return {
      ...shown,
      topicIndex: topicIndex(state),
      // A file dialog closes the popup, and what is chosen is lost. https://bugzilla.mozilla.org/show_bug.cgi?id=1292701
      choosesFiles: state.frame !== 'popup',
      escapeCloses: inFirefoxPopup,
      places: places(state),
      asked: registersOnly(state.site) ? null : (state.places.find((place) => isAskedAbout(place, state.site.slug)) ?? null),
      meets: state.meets?.id === metSeen ? null : state.meets,
      save: save(state),
      clipped: clipped(state),
      update: update(state),
      likely: likelyOf(state)?.title ?? null,
      missing: missing(state),
      published: published(state),
      faults: checked?.faults ?? NO_FAULTS,
    };
  };
}
