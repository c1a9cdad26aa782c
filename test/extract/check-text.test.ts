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

test.for([
  ['<meta property="og:title" content="El PaÃ\u00ads in Ã\u0081frica">', 'title', 'El PaÃ\u00ads in Ã\u0081frica'],
  ['<meta name="author" content="JosÃ© Roe">', 'byline', 'JosÃ© Roe'],
  ['<meta property="og:site_name" content="El PaÃ\u00ads">', 'siteName', 'El PaÃ\u00ads'],
] as const)('with %j a clip asks to be checked, and its %s can still be mended', ([head, field, text]) => {
  const page = parsePage(articlePage(head));
  if (field === 'title') for (const heading of page.querySelectorAll('h1, title')) heading.textContent = text;
  const clip = extractClip(page, URL_OF_PAGE);
  expect(clip[field]).toBe(text);
  expect(clip.checks).toContainEqual({ code: 'text-misread' });
});
