// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { rememberForm, shapeForm } from '@/entrypoints/desk/first/remembered-form';
import { keepShape, knownShape } from '@/entrypoints/desk/parts/known-shapes';
import { aField } from '../a-field';
import { SITE } from '../core/facts-of-an-article';

const SHAPE = { asks: [aField({ name: 'via' })], image: false, topics: true };
const own = { ...SITE, format: 'own', formats: { own: 'a format' } };

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute('data-lacks');
  document.documentElement.removeAttribute('style');
});

test('what was found in a format is known again while its text, its site and its content type are the same', () => {
  keepShape(own, 'news', '1', SHAPE);
  expect(knownShape(own, 'news', '2')).toEqual(SHAPE);
  expect(knownShape({ ...own, formats: { own: 'another' } }, 'news', '1')).toBeNull();
  expect(knownShape({ ...own, slug: 'other' }, 'news', '1')).toBeNull();
  expect(knownShape(own, 'other', '1')).toBeNull();
});

test('what was found in a format that comes with Gleaner is known until its next version', () => {
  keepShape(SITE, 'news', '1', SHAPE);
  expect([knownShape(SITE, 'news', '1'), knownShape(SITE, 'news', '2')]).toEqual([SHAPE, null]);
});

test('the first form leaves out what the site on the desk before did not have, and calls the rest as that does', () => {
  document.body.innerHTML = new DOMParser().parseFromString(
    readFileSync('entrypoints/popup/index.html', 'utf8'),
    'text/html',
  ).body.innerHTML;
  rememberForm({ lacks: ['types', 'image'], communities: 'Sections', topics: 'Tags', room: '120px' });
  shapeForm();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  const { documentElement: root } = document;
  expect([root.dataset['lacks'], root.style.getPropertyValue('--asked-room')]).toEqual(['types image', '120px']);
  expect([...document.querySelectorAll('.field .label')].map(({ textContent }) => textContent)).toEqual([
    'Content type',
    'Sections',
    'Tags',
  ]);
});

test('where nothing is remembered the form is as it comes', () => {
  shapeForm();
  expect(document.documentElement.dataset['lacks']).toBeUndefined();
});
