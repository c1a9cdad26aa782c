// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Asked, AskField } from '@/utils/core/asks/asked';
import type { DeskView } from '@/components/desk/desk-view';
import type { Draft } from '@/utils/core/draft';
import { aField } from '../a-field';
import { readyView, site } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const text = () => document.querySelector('.asked')?.textContent ?? '';
const fault = (id: string) => document.getElementById(`desk-asked-${id}-fault`)?.textContent ?? null;
const choose = (name: string, option: string) => {
  const select = named(name) as HTMLSelectElement;
  const at = [...select.options].findIndex(({ textContent }) => textContent === option);
  if (at < 0) throw new Error(`no ${option} among ${[...select.options].map((one) => one.textContent).join(' | ')}`);
  change(select, select.options[at]!.value);
};
function change(element: HTMLSelectElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(element, value);
  focus(element);
  click(element);
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

interface Given {
  fields: AskField[];
  asked?: Asked;
  defaults?: Asked;
  draft?: Partial<Draft>;
  view?: Partial<DeskView>;
}

const render = ({ fields, asked = {}, defaults = {}, draft, view }: Given) =>
  renderDesk(readyView({ asked, ...draft }, { shape: { asks: fields, image: true, topics: true }, defaults, ...view }));

test('the fields stand in the site’s own words and order, between topics and excerpt', () => {
  render({
    fields: [
      aField({ name: 'via', label: 'Found at', kind: 'address', optional: true }),
      aField({ name: 'mood', label: 'Mood', kind: 'one-of', options: ['sunny', 'dark'] }),
    ],
  });
  const order = [...document.querySelectorAll('.topics, .asked, .excerpt')].map(({ className }) => className);
  expect(order).toEqual(['topics', 'asked', 'excerpt']);
  expect([...document.querySelectorAll('.asked label')].map(({ textContent }) => textContent)).toEqual(['Found at', 'Mood']);
  expect(text()).toContain('optional');
});

test.for<[kind: AskField['kind'], more: Partial<AskField>, typed: string, value: unknown]>([
  ['text', {}, 'Ten of them', 'Ten of them'],
  ['lines', {}, 'one\ntwo', 'one\ntwo'],
  ['address', {}, 'https://example.org', 'https://example.org'],
  ['number', {}, '4', 4],
  ['number', {}, '4.', 4],
  ['number', {}, 'four', 'four'],
  ['date', {}, '2026-11-29', '2026-11-29'],
  ['list', {}, 'a\n\n b \n', ['a', 'b']],
])('what is typed into a field of the kind %s is kept with the draft', ([kind, more, typed, value]) => {
  const { draft } = render({ fields: [aField({ label: 'It', kind, ...more })] });
  type(named('It'), typed);
  expect(draft()?.asked).toEqual({ it: value });
  expect((named('It') as HTMLInputElement).value).toBe(typed);
  type(named('It'), '');
  expect(draft()?.asked).toEqual({});
});

test.for<[kind: AskField['kind'], more: Partial<AskField>, option: string, value: unknown]>([
  ['one-of', { options: ['draft', 'live'] }, 'live', 'live'],
  ['yes-no', {}, 'Yes', true],
  ['yes-no', {}, 'No', false],
])('what is chosen in a field of the kind %s (%s) is kept with the draft', ([kind, more, option, value]) => {
  const { draft } = render({ fields: [aField({ label: 'It', kind, optional: true, ...more })] });
  choose('It', option);
  expect(draft()?.asked).toEqual({ it: value });
  choose('It', 'None');
  expect(draft()?.asked).toEqual({});
});

test('a host without https:// gets it when the field is left', () => {
  const { draft } = render({ fields: [aField({ label: 'Via', kind: 'address', optional: true })] });
  type(named('Via'), 'example.org/a');
  focus(named('Save'));
  expect(draft()?.asked).toEqual({ it: 'https://example.org/a' });
});

test('a default is shown as what will be written, and an own value goes back to it', () => {
  const { draft } = render({
    fields: [
      aField({ name: 'slug', label: 'File name', hasDefault: true }),
      aField({ name: 'live', label: 'Live', kind: 'yes-no', hasDefault: true }),
      aField({ name: 'on', label: 'On', kind: 'date', hasDefault: true }),
      aField({ name: 'tags', label: 'Tags', kind: 'list', hasDefault: true }),
    ],
    defaults: { slug: 'a-title', live: false, on: '2026-11-12', tags: ['x', 'y'] },
  });
  expect((named('File name') as HTMLInputElement).placeholder).toBe('a-title');
  expect((named('Live') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('No (default)');
  expect(text()).toMatch(/12 Nov 2026|Nov 12, 2026/);
  expect((named('Tags') as HTMLTextAreaElement).placeholder).toBe('x\ny');
  type(named('File name'), 'mine');
  expect(draft()?.asked).toEqual({ slug: 'mine' });
  click(named('File name: use the default'));
  expect(draft()?.asked).toEqual({});
  expect((named('File name') as HTMLInputElement).value).toBe('');
});

test('what is wrong is told below its field once that is left, and not while it is typed', () => {
  render({ fields: [aField({ label: 'Rating', kind: 'number', from: 1, to: 5, optional: true })] });
  type(named('Rating'), '9');
  expect(fault('it')).toBeNull();
  focus(named('Save'));
  expect(fault('it')).toBe('Enter a number from 1 to 5.');
  expect(named('Rating').ariaInvalid ?? named('Rating').getAttribute('aria-invalid')).toBe('true');
  type(named('Rating'), '4');
  expect(fault('it')).toBeNull();
});

test('Save names the first thing that is missing, focuses it, and tells so below it', () => {
  const { actions, status } = render({
    fields: [
      aField({ name: 'a', label: 'Kept', optional: true }),
      aField({ name: 'b', label: 'Rating', kind: 'number' }),
      aField({ name: 'c', label: 'Mood', kind: 'one-of', options: ['sunny'] }),
    ],
  });
  press('Enter', { ctrlKey: true });
  expect(actions.save).not.toHaveBeenCalled();
  expect(focused()).toBe('Rating');
  expect(fault('b')).toBe('Fill this in.');
  expect(status()).toContain('“Rating” is empty.');
  type(named('Rating'), '3');
  press('Enter', { ctrlKey: true });
  expect(focused()).toBe('Mood');
  choose('Mood', 'sunny');
  press('Enter', { ctrlKey: true });
  expect(actions.save).toHaveBeenCalledOnce();
});

const kinds = {
  ...site,
  vocabularies: [
    {
      name: 'kinds',
      label: 'Kinds',
      terms: [{ name: 'Essay', synonyms: ['long read'] }, { name: 'Note' }, { name: 'Old', useInstead: 'Note' }],
    },
    { name: 'people', terms: [{ name: 'Ada' }], open: true },
  ],
};

test('terms are found by name and synonym, chosen, put in order and taken back by key', () => {
  const { draft } = render({
    fields: [aField({ name: 'kind', label: 'Kind of text', kind: 'terms', vocabulary: 'kinds' })],
    view: { site: kinds },
  });
  type(named('Kind of text'), 'long');
  press('Enter');
  type(named('Kind of text'), 'not');
  press('Enter');
  expect(draft()?.asked).toEqual({ kind: ['Essay', 'Note'] });
  press('Backspace');
  expect(draft()?.asked).toEqual({ kind: ['Essay'] });
  press('z', { ctrlKey: true });
  expect(draft()?.asked).toEqual({ kind: ['Essay', 'Note'] });
});

test('a word that a closed vocabulary lacks is proposed; an open one takes it', () => {
  const { draft } = render({
    fields: [
      aField({ name: 'kind', label: 'Kind', kind: 'terms', vocabulary: 'kinds' }),
      aField({ name: 'who', label: 'Who', kind: 'terms', vocabulary: 'people' }),
    ],
    view: { site: kinds },
  });
  type(named('Kind'), 'Poem');
  press('ArrowDown');
  press('Enter');
  expect(draft()?.proposed).toEqual([{ list: 'terms', vocabulary: 'kinds', name: 'Poem' }]);
  expect(document.body.textContent).toContain('Proposed for “Kinds”: Poem');
  type(named('Who'), 'Grace');
  press('Enter');
  expect(draft()?.asked).toEqual({ who: ['Grace'] });
});

test('a word that is typed and not taken is kept, and Save asks about it', () => {
  const { draft, actions } = render({
    fields: [aField({ name: 'kind', label: 'Kind', kind: 'terms', vocabulary: 'kinds', optional: true })],
    view: { site: kinds },
  });
  type(named('Kind (optional)'), 'xyz');
  expect(draft()?.typed?.asked).toEqual({ kind: 'xyz' });
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(focused()).toBe('Kind (optional)');
  expect(document.querySelector('.notice')?.textContent).toContain('xyz');
});

const photos = aField({
  name: 'photos',
  label: 'Photos',
  kind: 'maps',
  fields: [aField({ name: 'url', label: 'Address', kind: 'address' }), aField({ name: 'alt', label: 'Words', optional: true })],
});
const rows = () => [...document.querySelectorAll('.asked-row')].map((row) => row.querySelector<HTMLInputElement>('input')?.value);

test('rows of a list of maps are added, filled, moved and removed by key, and a removal is taken back', () => {
  const { draft } = render({ fields: [photos] });
  click(named('Photos: add one'));
  expect(focused()).toBe('Address');
  type(named('Address'), 'https://example.org/1');
  click(named('Photos: add one'));
  type(document.querySelectorAll<HTMLInputElement>('.asked-row input')[2]!, 'https://example.org/2');
  expect(draft()?.asked).toEqual({ photos: [{ url: 'https://example.org/1' }, { url: 'https://example.org/2' }] });
  click(document.querySelectorAll<HTMLElement>('.asked-up')[1]!);
  expect(rows()).toEqual(['https://example.org/2', 'https://example.org/1']);
  expect(document.activeElement?.id).toBe('desk-asked-photos-0-up');
  click(document.querySelector<HTMLElement>('.asked-remove')!);
  expect(rows()).toEqual(['https://example.org/1']);
  expect(focused()).toBe('Photos: add one');
  press('z', { ctrlKey: true });
  expect(rows()).toEqual(['https://example.org/2', 'https://example.org/1']);
});

test('Save focuses the field of the very row that is wrong', () => {
  render({ fields: [photos], asked: { photos: [{ url: 'https://example.org/1' }, { alt: 'x' }] } });
  click(named('Save'));
  expect(document.activeElement?.id).toBe('desk-asked-photos-1-url');
  expect(fault('photos-1-url')).toBe('Fill this in.');
});

test('what a changed format does not take any more is set aside, told, and goes only when it is discarded', () => {
  const { draft } = render({
    fields: [
      aField({ name: 'rating', label: 'Rating', kind: 'yes-no' }),
      aField({ name: 'when', label: 'When', kind: 'date', optional: true }),
    ],
    asked: { rating: 'very good', when: 'soon', mood: 'sunny', photos: [{ url: 'x', alt: 'y' }] },
  });
  const told = [...document.querySelectorAll('.asked .topic-note span')].map(({ textContent }) => textContent);
  expect(told).toEqual([
    'Rating was “very good” before. That does not fit here any more, so it is not written.',
    'When was “soon” before. That does not fit here any more, so it is not written.',
    'This site’s files do not have “mood” any more. It was “sunny”.',
    'This site’s files do not have “photos” any more. It was “x · y”.',
  ]);
  click(named('mood: discard what was entered before'));
  click(named('When: discard what was entered before'));
  expect(draft()?.asked).toEqual({ rating: 'very good', photos: [{ url: 'x', alt: 'y' }] });
});

test('a choice that is not among the options any more stays until another is made', () => {
  const { draft } = render({ fields: [aField({ label: 'Mood', kind: 'one-of', options: ['sunny'] })], asked: { it: 'stormy' } });
  expect((named('Mood') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('stormy');
  expect(fault('it')).toBe('“stormy” is not one of the choices. Choose another.');
  choose('Mood', 'sunny');
  expect(draft()?.asked).toEqual({ it: 'sunny' });
});

test('a site whose format asks for nothing has no such fields', () => {
  render({ fields: [] });
  expect(document.querySelector('.asked')).toBeNull();
});

test('a field may be called as every object has something', () => {
  const { draft } = render({ fields: [aField({ name: 'constructor', label: 'Built by', optional: true })] });
  expect((named('Built by') as HTMLInputElement).value).toBe('');
  type(named('Built by'), 'Ada');
  expect(draft()?.asked).toEqual({ constructor: 'Ada' });
});

test('the communities of a site are a vocabulary too', () => {
  const { draft } = render({ fields: [aField({ name: 'where', label: 'Where', kind: 'terms', vocabulary: 'communities' })] });
  type(named('Where'), 'tele');
  press('Enter');
  expect(draft()?.asked).toEqual({ where: ['Telehealth'] });
});
