// The desk takes the place of the first form, in one step: with its text, its focus and its caret, and what was done on it.
import type { DeskSession } from '../session/desk-session';
import { FIELD_IDS } from '@/components/shared/field-ids';
import type { AskedPage } from '../page/ask-page';
import { type Problem, ProblemError } from '@/utils/core/problem';
import type { FirstForm, FormWindow } from './first-form';
import { forgetTyped, rememberPolicy, typedFor } from './typed-early';
import { readDraft } from '@/utils/platform/database/drafts';

/** Milliseconds that a desk with words in it waits for the article's; then it is drawn without. */
const WAITS = 400;

/** The form of this popup; its script is another one, whose Problems are made this one's. */
export function takeForm(): FirstForm {
  const form = (globalThis as FormWindow).gleanerForm;
  if (!form) throw new Error('the popup has no first form');
  const { tab, head, clip } = form.asked;
  let answer: Promise<unknown> | undefined;
  const asked: AskedPage = {
    tab: tab.catch(againAsProblem),
    head: head.catch(againAsProblem),
    clip: () => (answer ??= clip().catch(againAsProblem)),
  };
  // Whoever waits for it later sees it fail.
  asked.head.catch(() => {});
  asked.tab.catch(() => {});
  return { ...form, asked };
}

/** What another script of ours threw is no Problem to this one's code until it is one of its own. */
function againAsProblem(error: unknown): never {
  throw error instanceof Error && 'problem' in error ? new ProblemError(error.problem as Problem) : error;
}

/** Calls `draw`, which puts the desk on the screen at once, when there is more to show than the form has. */
export function drawInPlaceOf(form: FirstForm, session: DeskSession, draw: () => void): void {
  let isBegun = false;
  const look = () => {
    const { reading, storage } = session.view();
    const isLate = performance.now() > begun + WAITS;
    if (reading === 'ready' || reading === 'failed' || storage || isLate) void take();
  };
  const begun = performance.now();
  const stop = session.subscribe(look);
  const timer = setTimeout(look, WAITS + 1);

  async function take(): Promise<void> {
    if (isBegun) return;
    isBegun = true;
    stop();
    clearTimeout(timer);
    const goOn = await form.end();
    const focus = keepFocus();
    takeTitle(session);
    draw();
    focus();
    goOn();
  }

  look();
}

/** What was typed goes into the draft, once there is one; it is kept where it was until the draft has it. */
function takeTitle({ view, actions, subscribe }: DeskSession): void {
  const take = (): boolean => {
    const { draft, resumed, site } = view();
    if (!draft) return false;
    rememberPolicy(site.excerpt);
    const typed = typedFor(draft.key);
    if (!typed) return true;
    if (resumed === null || typed.at > resumed) actions.change({ fields: { title: typed.title.replace(/[\r\n]+/g, ' ') } });
    void readDraft(draft.key).then((kept) => kept && forgetTyped(draft.key));
    return true;
  };
  if (take()) return;
  const stop = subscribe(() => {
    if (!view().draft) return;
    stop();
    take();
  });
}

/** Answers what gives it back to the title, with its caret, and how far the desk was scrolled. */
function keepFocus(): () => void {
  const { activeElement } = document;
  const scrolled = document.querySelector('.desk-middle')?.scrollTop ?? 0;
  const caret = activeElement instanceof HTMLTextAreaElement ? activeElement : null;
  const { selectionStart = 0, selectionEnd = 0, selectionDirection } = caret ?? {};
  return () => {
    const field = caret && document.getElementById(FIELD_IDS.title);
    if (field instanceof HTMLTextAreaElement) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    }
    document.querySelector('.desk-middle')?.scrollTo({ top: scrolled });
  };
}
