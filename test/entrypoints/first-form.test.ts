// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { watchActs } from '@/entrypoints/desk/first/early-acts';
import { draftOf, paragraphsOf } from '@/entrypoints/desk/first/form-draft';
import { showParagraphs } from '@/entrypoints/desk/first/show-paragraphs';
import { showSource } from '@/entrypoints/desk/first/show-source';
import { showTitle } from '@/entrypoints/desk/first/show-title';
import { recoverTyped } from '@/entrypoints/desk/first/recover-typed';
import { forgetTyped, keepTyped, rememberPolicy, typedBefore, typedFor } from '@/entrypoints/desk/first/typed-early';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { startDraft } from '@/utils/curate/start-draft';
import { SITES } from '@/utils/taxonomy/sites';

const popup = new DOMParser().parseFromString(readFileSync('entrypoints/popup/index.html', 'utf8'), 'text/html').body.innerHTML;
const URL = 'https://news.example.org/a';
const page = new DOMParser().parseFromString(
  '<title>An article - Example</title><meta property="og:title" content="An article"><meta name="author" content="Jane Roe">',
  'text/html',
);
const facts = readFacts(page, URL);
const head = { facts, selection: null };
const body = [
  { html: '<h2>Heading</h2>', text: 'Heading', prose: false },
  { html: '<p>First.</p>', text: 'First paragraph with <b>signs</b>.', prose: true },
  { html: '<p>Second.</p>', text: 'Second paragraph, which is longer.', prose: true },
];

beforeEach(() => {
  document.body.innerHTML = popup;
  localStorage.clear();
});

const title = () => document.querySelector<HTMLTextAreaElement>('#desk-title')!;
const type = (text: string) => {
  title().value = text;
  title().dispatchEvent(new Event('input'));
};

test('title and source of the page stand in the form', () => {
  const draft = draftOf(head, null)!;
  showTitle(draft);
  showSource(draft);
  expect(title().value).toBe('An article');
  expect(document.querySelector('.source')?.textContent).toContain('Jane Roe');
});

test('a stored draft goes before its page, and a record of another page or of another kind does not', () => {
  const stored = { ...startDraft(facts, SITES[0]!, '2026-11-29T10:00:00Z'), fields: { ...facts, title: 'My own title' } };
  const other = { ...stored, key: 'https://news.example.org/b' };
  expect([stored, other, { key: facts.cleanUrl }, 'text', null].map((kept) => draftOf(head, kept)?.fields.title)).toEqual([
    'My own title',
    'An article',
    'An article',
    'An article',
    'An article',
  ]);
});

test.for([null, {}, { facts: {} }, { facts: { cleanUrl: 1, title: 'A' } }].map((answer) => [answer ?? {}]))(
  'no form is made of %j',
  ([answer]) => {
    expect(draftOf(answer, null)).toBeNull();
  },
);

test('paragraphs stand as text, those of the lead taken', () => {
  rememberPolicy({ maxCharacters: 40 });
  showParagraphs(paragraphsOf({ clip: { body } })!, { kind: 'lead' });
  const lines = [...document.querySelectorAll('.paragraphs li')];
  expect(lines.map((line) => line.textContent)).toEqual(body.map(({ text }) => text));
  expect(lines.map((line) => line.querySelector('input')?.checked)).toEqual([false, true, false]);
  expect(document.querySelector('.paragraphs b')).toBeNull();
});

test.for([[{}], [{ clip: {} }], [{ clip: { body: [{ html: '<p>x', text: '', prose: false, unsplit: true }] } }]])(
  'what is no list of paragraphs is left to the desk: %j',
  ([answer]) => {
    expect(paragraphsOf(answer)).toBeNull();
  },
);

test('what is typed is kept at once, and stands there the next time', () => {
  const draft = draftOf(head, null)!;
  showTitle(draft);
  type('My own');
  type('My own title');
  expect(typedFor(draft.key)?.title).toBe('My own title');
  document.body.innerHTML = popup;
  showTitle(draft);
  expect(title().value).toBe('My own title');
  forgetTyped(draft.key);
  expect(typedFor(draft.key)).toBeNull();
});

test('what is being composed is waited for', async () => {
  const composed = showTitle(draftOf(head, null)!);
  await composed();
  title().dispatchEvent(new Event('compositionstart'));
  let isDone = false;
  const waiting = composed().then(() => (isDone = true));
  await Promise.resolve();
  expect(isDone).toBe(false);
  title().dispatchEvent(new Event('compositionend'));
  await waiting;
});

test('clicks and keys are done again on what stands in their place, in order', () => {
  const acts = watchActs(() => done.push('opened the panel'));
  showParagraphs(paragraphsOf({ clip: { body } })!, { kind: 'lead' });
  const done: string[] = [];
  const panel = () => document.querySelector<HTMLElement>('[aria-label="Open in the side panel"]')!;
  const more = () => document.querySelector<HTMLElement>('[aria-label="More"]')!;
  panel().click();
  more().click();
  document.querySelectorAll<HTMLElement>('.paragraph')[2]!.click();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
  expect(document.querySelectorAll<HTMLInputElement>('.paragraph input')[2]!.checked).toBe(false);
  // A browser opens its panel inside the click itself, and never later.
  expect(done).toEqual(['opened the panel']);
  const goOn = acts.end();
  const again = document.body.innerHTML;
  document.body.innerHTML = again;
  panel().addEventListener('click', () => done.push('panel'));
  more().addEventListener('click', () => done.push('More'));
  document.querySelectorAll('.paragraph')[2]!.addEventListener('click', () => done.push('paragraph'), { once: true });
  document.addEventListener('keydown', ({ key, ctrlKey }) => done.push(`${ctrlKey ? 'Ctrl+' : ''}${key}`), { once: true });
  goOn();
  expect(done.slice(1)).toEqual(['panel', 'More', 'paragraph', 'Ctrl+Enter']);
});

test('a click on the box of a paragraph is done on that paragraph, whatever boxes the desk has above', () => {
  const acts = watchActs(() => {});
  showParagraphs(paragraphsOf({ clip: { body } })!, { kind: 'lead' });
  document.querySelectorAll<HTMLElement>('.paragraph input')[1]!.click();
  const goOn = acts.end();
  const clicked: string[] = [];
  document.querySelector('.excerpt')!.insertAdjacentHTML('beforebegin', '<section class="asked"><input><input type="date"></section>');
  document.querySelectorAll('#root input').forEach((input, at) => input.addEventListener('click', () => clicked.push(`input ${at}`)));
  goOn();
  expect(clicked).toEqual(['input 3']);
});

test('letters in the title are the browser’s own, and a line break is none', () => {
  const acts = watchActs(() => {});
  showTitle(draftOf(head, null)!);
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    title().dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(['a', 'Backspace', 'ArrowLeft', 'Enter', 'Tab'].map(press)).toEqual([false, false, false, true, false]);
  acts.end();
});

test('what was typed in a popup that closed at once is in a draft at the next desk, and a newer draft keeps its own', async () => {
  const site = SITES[0]!;
  const draft = draftOf(head, null)!;
  showTitle(draft);
  type('My own title');
  const [key] = typedBefore(Infinity);
  expect(key).toBe(draft.key);
  await recoverTyped([draft.key], async () => site);
  expect(await readDraft(draft.key)).toMatchObject({ fields: { title: 'My own title' }, edited: ['title'], site: site.slug });
  expect(typedBefore(Infinity)).toEqual([]);
  keepTyped(draft.key, 'An older one', facts);
  await putDraft({ ...(await readDraft(draft.key))!, changedAt: '2999-01-01T00:00:00.000Z' });
  await recoverTyped([draft.key], async () => site);
  expect((await readDraft(draft.key))?.fields.title).toBe('My own title');
});
