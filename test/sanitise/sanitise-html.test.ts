// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rawHtml } from '@/utils/core/raw-html';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import hostile from '../fixtures/hostile.json';

const sanitiser = createSanitiser(window);
const sanitise = (html: string) => sanitiser(rawHtml(html));

test.for([
  ['<p onclick="x()">a</p>', '<p>a</p>'],
  ['<p style="color:red" class="a" id="b" data-x="1" aria-label="y">a</p>', '<p>a</p>'],
  ['<script>x()</script><p>a</p>', '<p>a</p>'],
  ['<a href="javascript:x()">a</a>', '<a>a</a>'],
  ['<a href="/relative">a</a>', '<a>a</a>'],
  ['<a href="https://example.org/">a</a>', '<a href="https://example.org/">a</a>'],
  ['<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'],
  ['<img src="data:image/svg+xml,<svg onload=x()>">', ''],
  ['<p>a<img src="mailto:a@example.org"></p>', '<p>a</p>'],
  ['<p>a<img src="https://example.org/p.gif" width="1" height="1"></p>', '<p>a</p>'],
  ['<p>a<img src="https://example.org/p.gif" width="1px"></p>', '<p>a</p>'],
  ['<p>a<img src="https://example.org/p.gif" style="width:1px;height:1px"></p>', '<p>a</p>'],
  [
    '<img src="https://example.org/p.jpg" style="max-width:1px;height:auto" width="100%">',
    '<img src="https://example.org/p.jpg" width="100%">',
  ],
  ['<iframe src="https://example.org"></iframe><p>a</p>', '<p>a</p>'],
  ['<svg><style><img src=x onerror=x()></style></svg>', ''],
  ['<form><input name="a"><button>Send</button></form><p>a</p>', '<p>a</p>'],
  ['<section><p>kept</p></section>', '<p>kept</p>'],
  ['<p>a<!-- comment --></p>', '<p>a</p>'],
] as const)('%s → %s', ([html, safe]) => {
  expect(sanitise(html)).toBe(safe);
});

test('what is sanitised stays as it is when it is sanitised again', () => {
  for (const html of hostile) {
    const once = sanitise(html);
    expect(sanitise(once)).toBe(once);
  }
});

test('no payload leaves a script, a handler or an unknown scheme', () => {
  for (const html of hostile) {
    const holder = new DOMParser().parseFromString(sanitise(html), 'text/html').body;
    expect(holder.querySelector('script,iframe,object,embed,svg,math,style,link,meta,base,form')).toBeNull();
    for (const element of holder.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|style|srcdoc|formaction/);
      for (const name of ['href', 'src']) expect(element.getAttribute(name) ?? 'https:').toMatch(/^(https?:|mailto:)/);
    }
  }
});
