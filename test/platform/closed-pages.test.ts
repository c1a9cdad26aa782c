import { expect, test } from 'vitest';
import { namesPdf, refusalFor } from '@/utils/platform/closed-pages';

test.for([
  ['chrome://settings', 'page-is-browser'],
  ['about:config', 'page-is-browser'],
  ['chrome-extension://abc/options.html', 'page-is-browser'],
  ['about:blank', 'page-is-empty'],
  ['view-source:https://example.org/', 'page-is-source'],
  ['https://chromewebstore.google.com/detail/x', 'page-is-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'page-is-store'],
  ['file:///home/a/b.html', 'page-is-file'],
  ['https://example.org/', null],
  ['http://localhost:8080/a', null],
  ['https://addons.mozilla.org.example.org/', null],
  ['https://example.org/report.pdf', null],
])('%s → %s', ([url, code]) => {
  expect(refusalFor(url!)).toBe(code);
});

test.for([
  ['https://example.org/report.pdf', true],
  ['https://example.org/report.PDF?download=1', true],
  ['https://example.org/?file=report.pdf', false],
] as [string, boolean][])('%s names a PDF: %s', ([url, is]) => {
  expect(namesPdf(url)).toBe(is);
});
