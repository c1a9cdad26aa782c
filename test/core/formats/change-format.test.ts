import { expect, test } from 'vitest';
import type { Site } from '@/utils/core/site';
import { chooseFormat, formatUse, freeFormatName, isUsed, removeFormat, renameFormat, setFormat } from '@/utils/core/formats/change-format';
import { takeBack } from '@/utils/taxonomy/take-back-change';
import { anOwnSite, linksAndNotes } from '../../an-own-site';

const SITE = anOwnSite({ a: '1', b: '2', c: '3' }, { contentTypes: linksAndNotes('b') });

test('a new name is carried to where the old one stood, and the place in the list stays', () => {
  expect(renameFormat(renameFormat(SITE, 'a', 'x'), 'b', 'y')).toEqual({
    ...SITE,
    format: 'x',
    formats: { x: '1', y: '2', c: '3' },
    contentTypes: [SITE.contentTypes[0], { ...SITE.contentTypes[1], format: 'y' }],
  });
  expect(Object.keys(renameFormat(SITE, 'a', 'x').formats!)).toEqual(['x', 'b', 'c']);
});

test.for([
  ['a', { site: true, contentTypes: [] }, true],
  ['b', { site: false, contentTypes: ['Note'] }, true],
  ['c', { site: false, contentTypes: [] }, false],
] as const)('of %s it is known where it is used', ([name, use, used]) => {
  expect(formatUse(SITE, name)).toEqual(use);
  expect(isUsed(formatUse(SITE, name))).toBe(used);
});

test('the last that goes takes the list away', () => {
  expect(removeFormat({ ...SITE, formats: { c: '3' } }, 'c')).not.toHaveProperty('formats');
  expect(removeFormat(SITE, 'c').formats).toEqual({ a: '1', b: '2' });
});

test('a content type has one of its own, or that of the site', () => {
  expect(chooseFormat(SITE, 'link', 'c').contentTypes[0]).toHaveProperty('format', 'c');
  expect(chooseFormat(SITE, 'note', null).contentTypes[1]).not.toHaveProperty('format');
});

test('a name is free, or gets a number', () => {
  expect(['a', 'd', 'b'].map((name) => freeFormatName(name, ['a', 'b', 'b-2']))).toEqual(['a-2', 'd', 'b-3']);
});

const { formats: _, ...bare } = SITE;
test.for([
  [
    'a change of one, where another was changed since',
    setFormat(SITE, 'a', '9'),
    (now: Site) => setFormat(now, 'b', '8'),
    { a: '1', b: '8', c: '3' },
  ],
  [
    'one that was added, where the name of the site changed',
    setFormat(SITE, 'd', '4'),
    (now: Site) => ({ ...now, name: 'New' }),
    SITE.formats,
  ],
  ['one that was removed', removeFormat(SITE, 'c'), (now: Site) => setFormat(now, 'a', '7'), { a: '7', b: '2', c: '3' }],
  ['one that was changed again stays', setFormat(SITE, 'a', '9'), (now: Site) => setFormat(now, 'a', '10'), { a: '10', b: '2', c: '3' }],
] as const)('taken back is %s', ([, after, since, formats]) => {
  expect(takeBack(SITE, after, since(after)).formats).toEqual(formats);
});

test('taken back, what the site did not have before is gone again', () => {
  const after = setFormat(bare, 'a', '1');
  expect(takeBack(bare, after, { ...after, name: 'New' })).toEqual({ ...bare, name: 'New' });
});
