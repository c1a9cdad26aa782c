// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import type { OptionsView } from '@/components/options/options-view';
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import type { Learnt, Proof, Row } from '@/utils/core/learnt/learnt';
import { click, focused, named, type } from '../render-desk';
import { choose, leave, renderOptions, site } from './render-options';

const row = (key: string, part: Partial<Row>): Row => ({
  key,
  examples: ['x'],
  meaning: { is: 'fact', name: key },
  isSure: true,
  isOptional: false,
  same: 4,
  means: 5,
  of: 5,
  choices: [],
  asks: [],
  written: { shown: '' },
  ...part,
});

const rows: Row[] = [
  row('title', { examples: ['The reduce', 'Bees'] }),
  row('pinboardId', { examples: ['1134197704'], meaning: { is: 'typed', kind: 'number' }, isSure: false, means: 0 }),
  row('private', { examples: ['false'], meaning: { is: 'always', value: 'false' } }),
  row('kind', { examples: ['link'], meaning: { is: 'typed', kind: 'one-of', options: ['link', 'quote'] } }),
  row('permalink', { meaning: { is: 'made', of: '/links/{{ slug }}/' } }),
  row('$path', {
    examples: ['links/2026-11-12-the-reduce.md'],
    meaning: { is: 'made', of: 'links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md' },
    asks: [{ name: 'slug', label: 'File name', kind: 'text', optional: false, default: '{{ title | slugify }}', options: [] }],
  }),
  row('$body', { meaning: { is: 'fact', name: 'body' } }),
];

const learnt: Learnt = {
  source: '$path: x',
  contentRoot: '',
  zone: 'UTC',
  rows,
  leftOut: [{ path: 'links/broken.md', why: ['why_noHead'] }],
  problems: [],
};

const proof: Proof = {
  files: [
    { path: 'links/a.md', writtenPath: 'links/a.md', is: 'same', spans: [] },
    {
      path: 'links/b.md',
      writtenPath: 'links/bb.md',
      is: 'meaning',
      spans: [
        { is: 'same', published: ['---'], written: ['---'] },
        { is: 'style', published: ['title: "A"'], written: ['title: A'] },
        { is: 'meaning', published: ['date: 2026-01-01'], written: ['date: 2026-01-02'] },
      ],
    },
  ],
  same: 1,
  means: 1,
  of: 2,
};

const kind: LearntKind = {
  name: 'links',
  paths: ['links/a.md', 'links/b.md', 'links/c.md', 'links/d.md', 'links/e.md'],
  all: Array.from({ length: 312 }, (_, at) => `links/${at}.md`),
  folder: null,
  used: true,
  said: {},
  format: 'links',
  learnt,
  proof,
  trial: { tried: { is: 'written', path: 'links/2026-11-14-bees.md', text: '---\ntitle: Bees\n---\n', image: null }, title: null },
  before: null,
};

const learning: LearnView = { at: 'new-site', name: 'Garden', kinds: [kind], shown: 'links', topics: 34 };
/** It is loaded when it is needed. */
async function shown(first: Partial<OptionsView>) {
  const options = renderOptions(first);
  await act(() => vi.dynamicImportSettled());
  return options;
}
const render = (part: Partial<LearnView> = {}) => shown({ learning: { ...learning, ...part } });

const pick = (select: HTMLElement, text: string) =>
  act(() => {
    const menu = select as HTMLSelectElement;
    menu.value = [...menu.options].find((option) => option.text === text)!.value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
const shownOf = (name: string) => {
  const menu = named(name) as HTMLSelectElement;
  return menu.selectedOptions[0]!.text;
};

test('files are dropped at the front door with the paths that they have in their folder', () => {
  const { actions } = renderOptions();
  const file = new File(['x'], 'a.md');
  Object.defineProperty(file, 'webkitRelativePath', { value: 'site/_posts/a.md' });
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((it) =>
    it.labels?.[0]?.textContent?.includes('site’s folder'),
  )!;
  choose(input, file);
  expect(actions.learnFiles).toHaveBeenCalledWith('new-site', [{ path: 'site/_posts/a.md', file }]);
});

test('what is not understood stands on top, and how many files each row writes again is counted', async () => {
  const { text } = await render();
  expect(text()).toContain('Learnt from the newest 5 of 312 files');
  expect(text().indexOf('Please say what this is')).toBeLessThan(text().indexOf('pinboardId'));
  expect(text().indexOf('pinboardId')).toBeLessThan(text().indexOf('What Gleaner understood'));
  expect(text()).toContain('5 of 5');
  expect(text()).toContain('34 words that these files use are offered as topics');
});

test.for([
  ['title is', 'the title'],
  ['pinboardId is', 'a number you type'],
  ['private is', 'always “false”'],
  ['kind is', 'one of: link · quote'],
  ['permalink is', 'made of /links/[slug]/'],
  ['File name is', 'made of links/[when you save it as YYYY-MM-DD]-[slug].md'],
  ['Text below is', 'your excerpt'],
] as const)('%s said to be %s', async ([name, words]) => {
  await render();
  expect(shownOf(name)).toBe(words);
});

test('a row is said to be something else by its menu, and what has to be written of it is asked for', async () => {
  const { actions } = await render();
  pick(named('pinboardId is'), 'left out');
  expect(actions.sayRow).toHaveBeenLastCalledWith('pinboardId', { meaning: { is: 'out' } });
  pick(named('title is'), 'when it was published there');
  expect(actions.sayRow).toHaveBeenLastCalledWith('title', { meaning: { is: 'fact', name: 'publishedTime' } });
  pick(named('permalink is'), 'always “x”');
  type(named('Made of: permalink'), '/l/{{ slug }}');
  leave();
  expect(actions.sayRow).toHaveBeenLastCalledWith('permalink', { meaning: { is: 'made', of: '/l/{{ slug }}' } });
  click(named('may be empty: kind'));
  expect(actions.sayRow).toHaveBeenLastCalledWith('kind', { optional: true });
});

test('a key more is added by its name, once', async () => {
  const { actions, text } = await render();
  const field = 'Add a key that your files do not have yet';
  type(named(field), 'title');
  expect(text()).toContain('There is already a key with that name.');
  type(named(field), 'via');
  click(named(`Add: ${field}`));
  expect(actions.addKey).toHaveBeenCalledWith('via');
});

test('the time zone is said where dates are written', async () => {
  const { actions, show } = await render({
    kinds: [{ ...kind, learnt: { ...learnt, source: '{{ created | date }}', zone: 'Europe/Paris' } }],
  });
  expect(shownOf('Time zone of your dates')).toBe('Europe/Paris');
  pick(named('Time zone of your dates'), 'UTC');
  expect(actions.sayZone).toHaveBeenCalledWith('UTC');
  show({ learning });
  expect(() => named('Time zone of your dates')).toThrow('no Time zone');
});

test('the proof names what differs, in style and in meaning, and the file beside it', async () => {
  const { text } = await render();
  expect(text()).toContain('1 of 2 come out exactly the same.');
  expect(text()).toContain('1 says something else.');
  click(named('links/b.md'));
  expect(text()).toContain('Gleaner would call it links/bb.md.');
  expect(document.querySelector('.differs-style')?.textContent).toContain('title: "A"');
  expect(document.querySelector('.differs-meaning')?.textContent).toContain('says something else');
});

test('files that were left out are named with why', async () => {
  const { text } = await render();
  click(named('1 file was left out'));
  expect(text()).toContain('links/broken.md: ');
});

test('a site is created with one button; where it has no name that is said', async () => {
  const { actions, show, text } = await render({ name: '' });
  click(named('Create site'));
  expect(text()).toContain('A site needs a name.');
  expect(focused()).toBe('Name of the site');
  type(named('Name of the site'), 'Garden');
  expect(actions.nameLearnt).toHaveBeenLastCalledWith('Garden');
  show({ learning });
  click(named('Create site'));
  expect(actions.takeLearnt).toHaveBeenCalledOnce();
});

test('of files that came without a folder, where they lie is asked', async () => {
  const { actions } = await render({ kinds: [{ ...kind, folder: '' }] });
  type(named('Folder of your site in which these files lie'), 'content/links');
  expect(actions.placeFiles).toHaveBeenLastCalledWith('content/links');
});

test('of two kinds of file each can have a format, and one is shown', async () => {
  const { actions } = await render({ kinds: [kind, { ...kind, name: 'notes', all: ['a', 'b', 'c', 'd'], used: false, learnt: null }] });
  click(named('notes: 4 files'));
  expect(actions.takeKind).toHaveBeenCalledWith('notes', true);
  expect((named('links: 312 files') as HTMLInputElement).disabled).toBe(true);
});

test('a site that learns again shows what would change before it is taken', async () => {
  const { actions, text } = await shown({
    learning: { ...learning, at: site.slug, kinds: [{ ...kind, before: '$path: y' }] },
  });
  click(named('Learn from files'));
  await act(() => vi.dynamicImportSettled());
  expect(text()).toContain('What changes in the format');
  expect(text()).toContain('$path: y');
  click(named('Save the format'));
  expect(actions.takeLearnt).toHaveBeenCalledOnce();
});

test('what nothing can be learnt from says why, and cannot be saved', async () => {
  await render({ kinds: [{ ...kind, learnt: { ...learnt, source: '', rows: [], problems: [['why_noHead']] } }] });
  expect((named('Create site') as HTMLButtonElement).disabled).toBe(true);
});
