// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readSelection } from '@/utils/extract/body/read-selection';

const select = (html: string, from: [string, number], to: [string, number]) => {
  document.body.innerHTML = html;
  const text = (selector: string) => document.querySelector(selector)!.firstChild!;
  document.getSelection()!.setBaseAndExtent(text(from[0]), from[1], text(to[0]), to[1]);
};

beforeEach(() => document.getSelection()!.removeAllRanges());

test('nothing selected is null', () => {
  document.body.innerHTML = '<p>a</p>';
  expect(readSelection(document)).toBeNull();
});

test('part of one paragraph is its text', () => {
  select('<p id="a">one two three</p>', ['#a', 4], ['#a', 7]);
  expect(readSelection(document)).toBe('two');
});

test('a selection over several paragraphs keeps them, cut where it begins and ends', () => {
  select('<div><p id="a">one two</p><p>between</p><p id="b">three four</p></div>', ['#a', 4], ['#b', 5]);
  expect(readSelection(document)).toBe('<p id="a">two</p><p>between</p><p id="b">three</p>');
});

test('a selection with the end before the beginning is the same', () => {
  document.body.innerHTML = '<p id="a">one two</p>';
  const text = document.querySelector('#a')!.firstChild!;
  document.getSelection()!.setBaseAndExtent(text, 7, text, 4);
  expect(readSelection(document)).toBe('two');
});

test('the page and its selection are left as they are', () => {
  select('<div><p id="a">one two</p><p id="b">three</p></div>', ['#a', 0], ['#b', 5]);
  const before = document.body.innerHTML;
  readSelection(document);
  expect(document.body.innerHTML).toBe(before);
  expect(document.getSelection()!.toString()).toContain('three');
});

test('white space alone is no selection', () => {
  select('<p id="a">   </p>', ['#a', 0], ['#a', 2]);
  expect(readSelection(document)).toBeNull();
});
