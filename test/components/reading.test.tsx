// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { describe } from '@/components/shared/words/problem-words';
import { PROBLEMS, problem, type ProblemCode } from '@/utils/core/problem';
import { emptyView, readyView } from './a-view';
import { click, focused, named, press, renderDesk } from './render-desk';

/** Asked for by the browser's own keys and buttons alone. */
const NOT_ASKED: ReadonlySet<ProblemCode> = new Set(['page-not-asked', 'page-keyless']);
const CODES = (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => code.startsWith('page-') && !NOT_ASKED.has(code));

test.for(CODES)('a reading that failed with %s has a sentence, a hint and a way on', (code) => {
  const { actions, text, status } = renderDesk({
    ...emptyView,
    reading: 'failed',
    notices: [{ problem: problem(code), action: 'read-again' }],
  });
  const { message, hint } = describe(problem(code));
  expect(text()).toContain(message);
  expect(text()).toContain(hint);
  expect(status()).toBe(`${message} ${hint}`);
  click(named('Read again'));
  press('Enter', { ctrlKey: true });
  expect(actions.readAgain).toHaveBeenCalledTimes(2);
});

test.for([
  [
    problem('page-not-asked', { keys: 'Ctrl+Alt+9' }),
    /^This page has not been clipped\. Press Ctrl\+Alt\+9 to clip it here\./,
    ['Ctrl+Alt+9'],
  ],
  [problem('page-keyless'), /^This page has not been clipped\. Click Gleaner’s button/, []],
] as const)(
  'beside a page that was not asked for the desk is empty, names the keys that are set, and leads to the drafts',
  async ([told, words, keys]) => {
    const { actions, status } = renderDesk({
      ...emptyView,
      frame: 'panel',
      reading: 'failed',
      notices: [{ problem: told, action: 'read-again' }],
    });
    await act(async () => void (await import('@/components/desk/EmptyDesk')));
    expect(status()).toMatch(words);
    expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(keys);
    click([...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === 'Open drafts')!);
    expect(actions.openDrafts).toHaveBeenCalledOnce();
    expect(document.querySelector('[aria-label="Open in a tab"]')).toBeNull();
  },
);

test('a reading that failed without a word still has one', () => {
  const { text } = renderDesk({ ...emptyView, reading: 'failed' });
  expect(text()).toContain(describe(problem('page-no-answer')).message);
});

test('what comes of the reading is said', () => {
  const { show, status } = renderDesk(emptyView);
  expect(status()).toBe('Reading the page…');
  show({ ...readyView(), reading: 'facts' });
  expect(status()).toBe('Reading the article…');
  show({ reading: 'ready' });
  expect(status()).toBe('The article was read.');
});

test.for([
  ['the topics', readyView(), 'Topics'],
  ['the community when none is chosen', readyView({ communities: [] }), 'Community'],
  ['the title when there is none', readyView({ fields: { ...readyView().draft!.fields, title: '' } }), 'Title'],
] as const)('the focus starts in %s', ([, view, name]) => {
  const { show } = renderDesk(emptyView);
  show(view);
  expect(focused()).toBe(name);
});

test('at most one notice is shown, with its action', () => {
  const { actions, all } = renderDesk(
    readyView(
      {},
      {
        notices: [
          { problem: problem('page-moved'), action: 'read-again' },
          { problem: problem('page-loading'), action: 'none' },
        ],
        image: { state: 'problem', problem: problem('image-broken'), host: null },
      },
    ),
  );
  expect(all('.notice').map(({ textContent }) => textContent)).toEqual([expect.stringContaining(describe(problem('page-moved')).message)]);
  click(named('Read again'));
  expect(actions.readAgain).toHaveBeenCalledOnce();
});

test('a draft from before says when it is from', () => {
  const at = '2026-11-21T10:32:00.000Z';
  const { text } = renderDesk(readyView({ changedAt: at }, { resumed: at, openedAt: at }));
  expect(text()).toContain(`Draft from ${new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })}`);
});

test('an image that needs a permission has a button for it', () => {
  const image = {
    state: 'problem' as const,
    problem: problem('image-needs-permission', { host: 'cdn.himss.org' }),
    host: 'cdn.himss.org',
  };
  const { actions } = renderDesk(readyView({}, { image }));
  click(named('Allow cdn.himss.org'));
  expect(actions.allowImages).toHaveBeenCalledExactlyOnceWith('host');
});

test('another title that the page offers can be taken', () => {
  const { draft } = renderDesk(readyView());
  click(named('Title from JSON-LD: show others'));
  click([...document.querySelectorAll<HTMLElement>('[role=menuitemradio]')].find((it) => it.textContent?.startsWith('A title | HIMSS'))!);
  expect(draft()?.fields.title).toBe('A title | HIMSS');
});

test('? shows the keys, but not where one types', async () => {
  const { all } = renderDesk(readyView());
  press('?');
  expect(all('dialog')).toHaveLength(0);
  (document.activeElement as HTMLElement).blur();
  press('?');
  await act(async () => void (await import('@/components/desk/KeysDialog')));
  expect(all('dialog')).toHaveLength(1);
});
