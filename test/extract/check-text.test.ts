// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractClip } from '@/utils/extract/extract-clip';
import { articlePage, parsePage, URL_OF_PAGE } from './document';

test.for([
  ['<p>That is todayâ€™s news.</p>', true],
  ['<p>That is today’s news from São Paulo.</p>', false],
] as const)('of %j, a clip asks to be checked: %j', ([body, asks]) => {
  const { checks } = extractClip(parsePage(articlePage('', body)), URL_OF_PAGE);
  expect(checks.some(({ code }) => code === 'text-misread')).toBe(asks);
});
