// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import type { LeftOut } from '@/utils/core/clip';
import { rawHtml } from '@/utils/core/raw-html';
import { paragraphs, readyView } from './a-view';
import { click, focus, focused, named, press, renderDesk } from './render-desk';

const raw = (text: string, tag = 'p') => ({ html: rawHtml(`<${tag}>${text}</${tag}>`), text, prose: tag === 'p' });
const left: LeftOut[] = [
  { after: 0, parts: [raw('A heading', 'h2'), raw('What the page says between them.')] },
  { after: 2, parts: [raw('The end.'), raw('And its last words.')] },
];

/** The desk of an article that lacks these. */
async function renderLeft(holes = left) {
  const view = readyView();
  const desk = renderDesk({ ...view, draft: { ...view.draft!, clip: { ...view.draft!.clip, left: holes } as never } });
  await act(async () => {
    await import('@/components/desk/excerpt/LeftOutMark');
  });
  return desk;
}

const marks = () => [...document.querySelectorAll('.left-out')].map((mark) => mark.querySelector('.left-out-said')?.textContent);
const inOrder = () =>
  [...document.querySelectorAll('.paragraphs > li')].map((line) => (line.matches('.left-out') ? '…' : line.textContent));

test('where something was left out there is a mark, with what it was', async () => {
  const { text } = await renderLeft();
  expect(inOrder()).toEqual([paragraphs[0]!.text, '…', paragraphs[1]!.text, paragraphs[2]!.text, '…']);
  expect(marks()).toEqual(['1 paragraph left out here Put back', '2 paragraphs left out here Put back']);
  expect(text()).toContain('A heading What the page says between them.');
});

test('an article that lacks nothing has no mark', async () => {
  await renderLeft([]);
  expect(marks()).toEqual([]);
});

test('the arrows come to it, one press puts it back, the next leaves it out again', async () => {
  const { actions, all } = await renderLeft();
  focus(named(paragraphs[0]!.text));
  press('ArrowDown');
  expect(focused()).toMatch(/^1 paragraph left out here/);
  click(document.activeElement as HTMLElement);
  expect(actions.toggleLeft).toHaveBeenLastCalledWith(0);
  expect(marks()[0]).toBe('1 paragraph put back Leave out');
  expect(focused()).toMatch(/^1 paragraph put back/);
  expect(all('.left-out [aria-live]')[0]!.textContent).toBe('1 paragraph put back');
  click(document.activeElement as HTMLElement);
  expect(marks()[0]).toBe('1 paragraph left out here Put back');
});

test('Ctrl+Z takes a press back, and no more than there were', async () => {
  const { actions } = await renderLeft();
  focus(named(/^2 paragraphs left out/));
  expect(press('z', { ctrlKey: true }).defaultPrevented).toBe(false);
  click(document.activeElement as HTMLElement);
  expect(press('z', { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(marks()[1]).toBe('2 paragraphs left out here Put back');
  press('z', { ctrlKey: true });
  expect(actions.toggleLeft).toHaveBeenCalledTimes(2);
});

test('marks are no stops of the Tab key', async () => {
  await renderLeft();
  expect([...document.querySelectorAll<HTMLElement>('.left-out button')].map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
});
