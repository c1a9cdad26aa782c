// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { imageKind } from '@/components/desk/source/image-kind';
import type { ClipField, Provenance } from '@/utils/core/clip';
import { readyView } from './a-view';
import { click, focus, focused, named, press, renderDesk, type } from './render-desk';

const { draft: before } = readyView();
const FOUND: Partial<Record<ClipField, Provenance>> = {
  title: { source: 'json-ld', others: [{ value: 'A title | HIMSS', source: 'meta' }] },
  byline: {
    source: 'meta',
    others: [
      { value: 'Jane Q. Roe', source: 'page' },
      { value: 'Jane Roe', source: 'page' },
    ],
  },
  publishedTime: { source: 'json-ld', others: [{ value: '2026-11-11', source: 'page' }] },
  modifiedTime: { source: 'json-ld', others: [{ value: '2026-11-13', source: 'meta' }] },
  siteName: { source: 'open-graph', others: [{ value: 'HIMSS.org', source: 'url' }] },
  lang: { source: 'page', others: [] },
  description: { source: 'meta', others: [{ value: 'Another summary', source: 'open-graph' }] },
};
const view = () => readyView({ clip: { ...before!.clip, modifiedTime: '2026-11-12', description: 'A summary', provenance: FOUND } });
const items = () =>
  [...document.querySelectorAll('[role=menuitemradio]')].map((item) => [...item.children].map(({ textContent }) => textContent));

test.for([
  ['Title', 'title', 'A title | HIMSS'],
  ['Byline', 'byline', 'Jane Q. Roe'],
  ['Published', 'publishedTime', '2026-11-11'],
  ['Updated', 'modifiedTime', '2026-11-13'],
  ['Site name', 'siteName', 'HIMSS.org'],
  ['Description', 'description', 'Another summary'],
] as const)('Alt with the down arrow in %s shows what else the page offers, arrows and Enter choose', ([name, field, other]) => {
  const { draft } = renderDesk(view());
  click(named('Details'));
  focus(named(name));
  expect(press('ArrowDown', { altKey: true }).defaultPrevented).toBe(true);
  expect(items()).toHaveLength(2);
  press('ArrowDown');
  expect(document.activeElement?.textContent).toContain(other);
  click(document.activeElement as HTMLElement);
  expect(draft()?.fields[field]).toBe(other);
  expect(focused()).toBe(name);
});

test('each candidate is shown once, with its source', () => {
  renderDesk(view());
  click(named('Byline by Jane Roe from meta tags: show others'));
  expect(items()).toEqual([
    ['Jane Roe', 'from meta tags'],
    ['Jane Q. Roe', 'from the page'],
  ]);
});

test('Escape leaves the value and goes back to the field', () => {
  const { draft } = renderDesk(view());
  focus(named('Title'));
  press('ArrowDown', { altKey: true });
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(items()).toEqual([]);
  expect(focused()).toBe('Title');
  expect(draft()?.edited).toEqual([]);
});

test('a field without others says where its value came from, and opens nothing', () => {
  const { all } = renderDesk(view());
  click(named('Details'));
  focus(named('Language'));
  press('ArrowDown', { altKey: true });
  expect(items()).toEqual([]);
  expect(all('.detail').find((it) => it.textContent?.startsWith('Language'))?.textContent).toContain('from the page');
});

test('what the curator wrote is said to be so, and the page’s own title stays beneath with the way back', () => {
  const { draft, text } = renderDesk(view());
  type(named('Title'), 'My headline');
  expect(text()).toContain('edited by you');
  expect(text()).toContain('The page’s own title: A title');
  click(named('Use it: the page’s own title'));
  expect(draft()?.fields.title).toBe('A title');
  expect(text()).not.toContain('The page’s own title');
});

test('the link has the canonical address as its other candidate', () => {
  const { draft } = renderDesk(readyView({ clip: { ...before!.clip, canonicalUrl: 'https://himss.org/a' } }));
  click(named('Details'));
  focus(named('Link'));
  press('ArrowDown', { altKey: true });
  press('End');
  click(document.activeElement as HTMLElement);
  expect(draft()?.fields.cleanUrl).toBe('https://himss.org/a');
});

test.for([
  ['https://x.org/a.jpg?w=1', 1200, 630, '1200 × 630 JPEG'],
  ['https://x.org/a.PNG', null, null, 'PNG'],
  ['https://x.org/a?format=webp', 800, null, 'WebP'],
  ['https://x.org/a', 800, 600, '800 × 600'],
  ['https://x.org/a.constructor', null, 600, ''],
] as const)('of the image %s with %j × %j is said: %s', ([url, width, height, kind]) => {
  expect(imageKind({ url, width, height, alt: '', source: 'page' })).toBe(kind);
});
