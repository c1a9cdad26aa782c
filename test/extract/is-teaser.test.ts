// Where a page keeps the rest of its article for subscribers.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isTeaser } from '@/utils/extract/body/is-teaser';

const KEPT = { isAccessibleForFree: false };
const part = (cssSelector: unknown) => ({ ...KEPT, hasPart: { '@type': 'WebPageElement', ...KEPT, cssSelector } });
const words = (count: number) => 'word '.repeat(count);

test.for([
  ['an article that is free', { isAccessibleForFree: true, wordCount: 900 }, '', words(100), false],
  ['one that says nothing', {}, '', words(100), false],
  ['one with much fewer words than it counts', { ...KEPT, wordCount: 900 }, '', words(100), true],
  ['one that spells it out', { isAccessibleForFree: 'https://schema.org/False', wordCount: '900' }, '', words(100), true],
  ['a subscriber’s, with all of its words', { ...KEPT, wordCount: 900 }, '', words(880), false],
  ['one whose other part is not on the page', part('.paywall'), '<p>Lead.</p>', 'Lead.', true],
  ['one whose other part is empty', part('.paywall'), '<p>Lead.</p><div class="paywall"> </div>', 'Lead.', true],
  ['one whose other part was not read', part('.paywall'), '<p>Lead.</p><div class="paywall">Subscribe now</div>', 'Lead.', true],
  [
    'a subscriber’s, with its other part',
    part('.paywall'),
    '<p>Lead.</p><div class="paywall"><p>The  rest.</p></div>',
    'Lead. The rest.',
    false,
  ],
  ['one with several selectors', part('.gone, #rest'), '<p>Lead.</p><div id="rest">The rest.</div>', 'Lead. The rest.', false],
  ['one whose selector is not a name', part('div:has(p) > *'), '<p>Lead.</p>', 'Lead.', false],
  ['one that names no part', KEPT, '<p>Lead.</p>', 'Lead.', false],
] as const)('of %s it is told', ([, article, html, text, teaser]) => {
  expect(isTeaser(article, new JSDOM(html).window.document, text)).toBe(teaser);
});
