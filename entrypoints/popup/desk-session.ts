// One opening of the popup: reads the page, keeps the draft, and carries out what the curator does.
import type { DeskActions, DeskView, Notice } from '@/components/desk-view';
import { missingFrom } from '@/utils/core/article';
import { changeDraft, type Draft, type DraftChange, startDraft, updateClip } from '@/utils/core/draft';
import type { Clip } from '@/utils/core/clip';
import { pickAgain } from '@/utils/core/excerpt';
import type { LeadImage } from '@/utils/core/image';
import { settleCheck } from '@/utils/core/settle-check';
import { ProblemError, problem, type ProblemCode } from '@/utils/core/problem';
import { cleanUrl } from '@/utils/extract/clean-url';
import { deleteDraft, putCurator, putDraft, putImage, readCurator, readDraft } from '@/utils/platform/drafts';
import { type ActiveTab, onNavigated } from '@/utils/platform/page';
import { SITES } from '@/utils/taxonomy/sites';
import { askPage, type Asked } from './ask-page';
import { type DeskState, emptyState, viewOf, withDraft } from './desk-state';
import { createImageDesk } from './image-desk';
import { checkHead, readClip } from './read-tab';
import { createSaving } from './saving';

const site = SITES[0];
if (!site) throw new Error('no site is built in');

const now = () => new Date().toISOString();

export interface DeskSession {
  view(): DeskView;
  /** Calls back after every change. Returns how to stop. */
  subscribe(changed: () => void): () => void;
  actions: DeskActions;
}

/** The view fills as the answers to what was `asked` come, and those to what is asked then. */
export function openDesk(asked: Asked): DeskSession {
  let state: DeskState = emptyState(site as NonNullable<typeof site>, now());
  let view = viewOf(state);
  let tab: ActiveTab | null = null;
  let discarded: { draft: Draft; image: LeadImage | null } | null = null;
  const listeners = new Set<() => void>();

  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    view = viewOf(state);
    for (const changed of listeners) changed();
  };
  const get = () => state;
  const show = (draft: Draft) => set(withDraft(state, draft));
  const images = createImageDesk(get, set, () => tab);
  const saving = createSaving(get, set, images.settled);

  const notice = (code: ProblemCode, action: Notice['action'] = 'read-again') =>
    set({ notices: [{ problem: problem(code), action }, ...state.notices.filter(({ problem }) => problem.code !== code)] });

  /** Puts a Problem where it is seen. Everything else is a bug and stays one. */
  const report = (error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    const action = error.problem.code.startsWith('page-') ? 'read-again' : 'none';
    set({
      reading: state.draft ? 'ready' : 'failed',
      notices: [{ problem: error.problem, action }, ...state.notices.filter(({ problem }) => problem.code !== error.problem.code)],
    });
  };

  // Known before the draft is shown: asking for the name and then not would move what is below.
  const curatorRead = readCurator().then((curator) => set({ curator }), report);

  async function read({ tab: asking, head: answer }: Asked, again: boolean): Promise<void> {
    tab = await asking;
    const [head, stored] = await Promise.all([answer.then(checkHead), again ? state.draft : readDraft(cleanUrl(tab.url))]);
    const known = stored?.key === head.facts.cleanUrl ? stored : null;
    await curatorRead;
    set({ notices: [], resumed: known && !again ? known.changedAt : null });
    show(known ? withSelection(known, head.facts.selectionHtml) : startDraft(head.facts, state.site, now()));
    saving.watch(head.facts.cleanUrl);
    if (known && 'bodyHtml' in known.clip && !again && !known.partial) {
      set({ reading: 'ready' });
    } else {
      set({ reading: 'facts' });
      const clip = await readClip(tab, head);
      showClip(clip, head.loading);
      set({ reading: 'ready' });
      if (head.huge) notice('page-huge');
      if (head.loading) notice('page-loading');
    }
    void images.show();
    // The popup closed between Save and the outbox.
    if (known?.saving) await saving.save();
  }

  function showClip(clip: Clip, partial: boolean): void {
    const { draft, paragraphs } = state;
    if (!draft) return;
    show({ ...updateClip(draft, clip), partial });
    if (draft.excerpt.kind !== 'picked') return;
    show({ ...(state.draft ?? draft), excerpt: { kind: 'picked', paragraphs: pickAgain(draft.excerpt.paragraphs, paragraphs, state.paragraphs) } });
  }

  const open = async (from: Asked, again: boolean) => {
    try {
      await read(from, again);
    } catch (error) {
      report(error);
      void images.show();
    }
  };

  const change = (step: DraftChange) => {
    if (!state.draft) return;
    show(changeDraft(state.draft, step, now()));
    void putDraft(state.draft).catch(report);
    if (step.image) void images.show();
    saving.changed();
  };

  void open(asked, false).then(() => {
    if (tab) onNavigated(tab.id, (url) => state.draft && (!url || cleanUrl(url) !== state.draft.key) && notice('page-moved'));
  });

  const actions: DeskActions = {
    openIn: () => {},
    chooseSite: () => {},
    openOptions: () => {},
    change,
    nameCurator(curator) {
      set({ curator });
      void putCurator(curator).catch(report);
      saving.changed();
    },
    readAgain: () => void open(askPage(), true),
    openPreview: saving.openPreview,
    allowImageHost: () => void images.allowHost(),
    takeImageFile: (file) => void images.takeFile(file).then((taken) => taken && change({ image: { kind: 'own' } })),
    save() {
      const { draft } = state;
      if (!draft || missingFrom(draft, saving.parts()).length > 0) return;
      show({ ...draft, saving: true });
      void putDraft({ ...draft, saving: true }).then(saving.save).catch(report);
    },
    showSaved: () => void saving.showSaved(),
    settleCheck(code) {
      if (!state.draft) return;
      show({ ...settleCheck(state.draft, code), changedAt: now() });
      void putDraft(state.draft).catch(report);
      saving.changed();
    },
    discard() {
      if (!state.draft) return;
      discarded = { draft: state.draft, image: state.leadImage };
      void deleteDraft(discarded.draft.key).catch(report);
      show(startDraft(discarded.draft.clip, state.site, now()));
      set({ resumed: null });
      void images.show();
    },
    undoDiscard() {
      if (!discarded) return;
      const { draft, image } = discarded;
      show(draft);
      const kept = Promise.all([putDraft(draft), image && putImage(draft.key, image)]);
      void kept.then(images.show).catch(report);
      discarded = null;
    },
  };

  return {
    view: () => view,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    actions,
  };
}

/** A draft opened again with something else selected on the page: that is what the curator wants now. */
function withSelection(draft: Draft, selectionHtml: Draft['clip']['selectionHtml']): Draft {
  if (!selectionHtml || selectionHtml === draft.clip.selectionHtml) return draft;
  return { ...draft, clip: { ...draft.clip, selectionHtml }, excerpt: { kind: 'selection' } };
}
