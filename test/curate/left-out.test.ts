import { expect, test } from 'vitest';
import type { Clip } from '@/utils/core/clip';
import { Draft } from '@/utils/core/draft';
import { rawHtml } from '@/utils/core/raw-html';
import { putBackAgain, toggleLeft } from '@/utils/curate/left-out';
import { startDraft } from '@/utils/curate/start-draft';
import { CLIP, SITE } from '../core/facts-of-an-article';

const raw = (text: string, prose = true) => ({ html: rawHtml(`<p>${text}</p>`), text, prose });
const clip: Clip = {
  ...CLIP,
  body: ['A', 'D', 'F'].map((text) => raw(text)),
  left: [
    { after: 0, parts: [raw('B', false), raw('C')] },
    { after: 1, parts: [raw('E')] },
    { after: 2, parts: [raw('G')] },
  ],
};
const begun = startDraft(clip, SITE, '2026-11-21T08:00:00.000Z');
const bodyOf = ({ clip: read }: Draft) => ('body' in read ? read.body.map(({ text }) => text).join('') : '');
const pressed = (...places: number[]) => places.reduce(toggleLeft, begun);

test.for([
  [[0], 'ABCDF'],
  [[2], 'ADFG'],
  [[0, 1, 2], 'ABCDEFG'],
  [[2, 1, 0], 'ABCDEFG'],
  [[0, 1, 0], 'ADEF'],
  [[1, 1], 'ADF'],
  [[7], 'ADF'],
] as const)('after the marks %j were pressed the body is %s', ([places, body]) => {
  expect(bodyOf(pressed(...places))).toBe(body);
});

test('what was put back and left out again leaves the draft as it was', () => {
  expect(pressed(0, 2, 0, 2)).toEqual(begun);
});

test('a mark before the first paragraph puts its own there', () => {
  const draft = { ...begun, clip: { ...clip, left: [{ after: -1, parts: [raw('Z')] }] } };
  expect(bodyOf(toggleLeft(draft, 0))).toBe('ZADF');
});

test('picked paragraphs stay picked, and prose that was put back is picked with them', () => {
  const picked: Draft = { ...begun, excerpt: { kind: 'picked', paragraphs: [0, 1] } };
  const back = toggleLeft(picked, 0);
  expect(back.excerpt).toEqual({ kind: 'picked', paragraphs: [0, 2, 3] });
  expect(toggleLeft(back, 0).excerpt).toEqual(picked.excerpt);
  expect(pressed(0).excerpt).toEqual({ kind: 'lead' });
});

test('a stored draft keeps what was put back', () => {
  const stored = Draft.parse(JSON.parse(JSON.stringify(pressed(0))));
  expect(bodyOf(stored)).toBe('ABCDF');
  expect(bodyOf(toggleLeft(stored, 0))).toBe('ADF');
});

test('a page that is read again has what was put back before, where it left that out again', () => {
  const before = pressed(0, 2).clip as Clip;
  const again = putBackAgain(
    { ...clip, body: [raw('Y'), ...clip.body], left: clip.left!.map(({ after, parts }) => ({ after: after + 1, parts })) },
    before,
  );
  expect(again.body.map(({ text }) => text).join('')).toBe('YABCDFG');
  expect(again.left!.map(({ taken }) => taken ?? false)).toEqual([true, false, true]);
});
