// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { SafeHtml } from '@/utils/core/safe-html';
import { paragraphs, readyView } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const kinds = () => [...document.querySelectorAll('.segment')].map(({ textContent }) => textContent);
const chosen = () => document.querySelector('.segment:has(:checked)')?.textContent;
const meter = () => document.querySelector('[role=meter]')?.ariaValueText;

test('the lead is taken until something else is chosen', () => {
  const { draft } = renderDesk(readyView());
  expect(kinds()).toEqual(['Lead', 'Whole']);
  expect(chosen()).toBe('Lead');
  expect(meter()).toBe('2 of 3 paragraphs · 52 of 60 characters · 70% of the article');
  click(named('Whole'));
  expect(draft()?.excerpt).toEqual({ kind: 'whole' });
  expect(meter()).toBe('3 of 3 paragraphs · 74 of 60 characters · 100% of the article, 14 over');
});

test('a paragraph is taken and left by a click, in the order of the article', () => {
  const { draft } = renderDesk(readyView());
  click(named('The first paragraph leads.'));
  expect(draft()?.excerpt).toEqual({ kind: 'picked', paragraphs: [1] });
  click(named('The third is left out.'));
  click(named('The first paragraph leads.'));
  expect(draft()?.excerpt).toEqual({ kind: 'picked', paragraphs: [0, 1, 2] });
  expect(kinds()).toEqual(['Lead', 'Whole', 'Picked']);
  expect(chosen()).toBe('Picked');
});

test('paragraphs are one stop of the Tab key; the arrows walk in them', () => {
  renderDesk(readyView());
  focus(named('The first paragraph leads.'));
  press('ArrowDown');
  expect(focused()).toBe('The second one follows it.');
  press('End');
  press('ArrowDown');
  expect(focused()).toBe('The third is left out.');
  const stops = [...document.querySelectorAll<HTMLElement>('.paragraph input')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map((stop) => stop.closest('label')?.textContent)).toEqual(['The third is left out.']);
});

test('a selection is offered when there is one, and shown as it was selected', () => {
  const { text } = renderDesk(
    readyView({ excerpt: { kind: 'selection' } }, { selection: [{ ...paragraphs[2]!, text: 'What was selected.' }] }),
  );
  expect(kinds()).toEqual(['Lead', 'Selection', 'Whole']);
  expect(text()).toContain('What was selected.');
  expect(text()).not.toContain('The first paragraph leads.');
  expect(text()).toContain('1 paragraph selected on the page');
});

test('of a thousand paragraphs forty are shown until all are asked for', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...paragraphs[0]!, text: `Paragraph ${index}` }));
  const { all } = renderDesk(readyView({}, { paragraphs: many }));
  expect(all('.paragraph')).toHaveLength(40);
  click(named('Show all 1,000 paragraphs'));
  expect(all('.paragraph')).toHaveLength(1000);
});

test('of ten thousand a thousand more are shown at a time', () => {
  const many = Array.from({ length: 2_500 }, (_, index) => ({ ...paragraphs[0]!, text: `Paragraph ${index}` }));
  const { all } = renderDesk(readyView({}, { paragraphs: many }));
  click(named('Show 1,000 more of 2,500 paragraphs'));
  expect(all('.paragraph')).toHaveLength(1_040);
  click(named('Show 1,000 more of 2,500 paragraphs'));
  click(named('Show all 2,500 paragraphs'));
  expect(all('.paragraph')).toHaveLength(2_500);
});

test('of a paragraph that is longer than anybody reads here the beginning is shown', () => {
  const { text } = renderDesk(readyView({}, { paragraphs: [{ ...paragraphs[0]!, text: `${'word '.repeat(2_000)}the end` }] }));
  expect(text()).toContain('… and 5,007 more characters');
  expect(text()).not.toContain('the end');
});

test.for([
  [55, 'meter-near'],
  [1000, 'meter-within'],
  [20, 'meter-over'],
] as const)('52 characters of %d are %s', ([maxCharacters, tone]) => {
  const { site } = readyView();
  const { all } = renderDesk(
    readyView({ excerpt: { kind: 'picked', paragraphs: [0, 1] } }, { site: { ...site, excerpt: { maxCharacters } } }),
  );
  expect(all(`.${tone}`)).toHaveLength(1);
});

test('the meter says the share beside its limit, and is over it before the length is', () => {
  const sentence = 'Ten words of a text that somebody wrote for a site. ';
  const paragraphs = [20, 20].map((times) => ({ html: '<p>x</p>' as SafeHtml, text: sentence.repeat(times), prose: true }));
  const site = { ...readyView().site, excerpt: { maxCharacters: 1_500, maxShare: 40 } };
  const { text, all } = renderDesk(readyView({ excerpt: { kind: 'picked', paragraphs: [0] } }, { paragraphs, site }));
  expect(text()).toContain('1 of 2 paragraphs · 1,039 of 1,500 characters · 50 of 40%');
  expect(all('.meter-over')).toHaveLength(1);
});

test('the items of a list stand on lines of their own', () => {
  const paragraphs = [{ html: '<ul><li>a</li><li>b</li></ul>' as SafeHtml, text: 'a\nb', prose: true }];
  const { all } = renderDesk(readyView({}, { paragraphs }));
  expect(all('.paragraph-text')[0]?.textContent).toBe('• a\n• b');
});

const long = { excerpt: { kind: 'whole' as const } };
const YES = 'Use it anyway, 14 characters over';

test('an excerpt over the policy is saved after a deliberate yes alone', () => {
  const { actions, draft } = renderDesk(readyView(long));
  click(named('Save'));
  expect(actions.save).not.toHaveBeenCalled();
  expect(focused()).toBe(YES);
  click(named(YES));
  expect(draft()?.longExcerpt).toBe(true);
  click(named('Save'));
  expect(actions.save).toHaveBeenCalledOnce();
});

test('the yes is to this excerpt, not to the next', () => {
  const { draft } = renderDesk(readyView({ ...long, longExcerpt: true }));
  click(named('Lead'));
  expect(() => named(/^Use it anyway/)).toThrow('no /^Use it');
  click(named('Whole'));
  expect(draft()?.longExcerpt).toBe(false);
});

test('a commentary is folded away until it is wanted, and stays when it is emptied', () => {
  const { draft, text } = renderDesk(readyView());
  expect(() => named('Your commentary')).toThrow('no Your commentary');
  click(named('Add commentary'));
  expect(focused()).toBe('Your commentary');
  type(named('Your commentary'), 'Worth reading.\n\nBecause.');
  expect(draft()?.commentary).toBe('Worth reading.\n\nBecause.');
  expect(text()).toContain('23 characters');
  type(named('Your commentary'), '');
  expect(named('Your commentary')).toBeDefined();
});

test('a commentary of before is shown at once', () => {
  renderDesk(readyView({ commentary: 'Mine.' }));
  expect((named('Your commentary') as HTMLTextAreaElement).value).toBe('Mine.');
});
