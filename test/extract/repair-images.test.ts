import { expect, test } from 'vitest';
import { repairImages } from '@/utils/extract/repair/repair-images';
import { parsePage } from './document';

const BASE = 'https://example.org/a/';
const repaired = (html: string) => {
  const page = parsePage(`<body>${html}</body>`);
  repairImages(page, BASE);
  return [...page.images].map((image) => image.getAttribute('src'));
};
const PLACEHOLDER = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test.for([
  ['an address in data-src', `<img src="${PLACEHOLDER}" data-src="b.jpg">`, ['https://example.org/a/b.jpg']],
  ['one of many lazy names', `<img data-lazy-src="/b.jpg">`, ['https://example.org/b.jpg']],
  ['a lazy set', `<img src="${PLACEHOLDER}" data-srcset="s.jpg 300w, l.jpg 1200w">`, ['https://example.org/a/l.jpg']],
  ['the sources of a picture', '<picture><source srcset="w.webp 1200w"><img src="s.jpg"></picture>', ['https://example.org/a/w.webp']],
  [
    'an image in noscript beside its placeholder',
    `<img src="${PLACEHOLDER}"><noscript><img src="real.jpg"></noscript>`,
    ['https://example.org/a/real.jpg'],
  ],
  [
    'a figure whose image stands in noscript alone',
    '<figure><noscript><img src="real.jpg"></noscript></figure>',
    ['https://example.org/a/real.jpg'],
  ],
  ['a counter in noscript, left out', '<p>a<noscript><img src="https://count.example/p" width="1" height="1"></noscript></p>', []],
  ['an address in an attribute of any name', `<img src="${PLACEHOLDER}" data-mine="/b.jpg">`, ['https://example.org/b.jpg']],
  ['an address in an object', `<img src="${PLACEHOLDER}" data-image='{"w":9,"src":"/b.jpg"}'>`, ['https://example.org/b.jpg']],
  ['the image that a placeholder leads to', `<a href="/b.jpg"><img src="${PLACEHOLDER}"></a>`, ['https://example.org/b.jpg']],
  ['an element that stands for one', '<amp-img src="/b.jpg" alt="B"></amp-img>', ['https://example.org/b.jpg']],
  [
    'the background of a figure',
    '<figure><div style="background-image: url(&quot;/b.jpg&quot;)"></div><figcaption>B</figcaption></figure>',
    ['https://example.org/b.jpg'],
  ],
  ['the background of a figure that loads late', '<figure><div data-bg="/b.jpg"></div></figure>', ['https://example.org/b.jpg']],
  ['an image in noscript between paragraphs', '<p>a</p><noscript><img src="/b.jpg"></noscript><p>b</p>', ['https://example.org/b.jpg']],
  ['what only counts, behind the text', '<p>a</p><noscript><img src="/b.jpg"></noscript>', []],
  ['an ordinary image', '<img src="b.jpg">', ['https://example.org/a/b.jpg']],
  [
    'an ordinary image beside an address to share it at',
    '<img src="/photo.jpg" data-url="/story/share" width="800">',
    ['https://example.org/photo.jpg'],
  ],
  ['an image in data-url, by its name', '<img src="/small.jpg" data-url="/photo.jpg">', ['https://example.org/photo.jpg']],
  [
    'an address without an ending, in place of a placeholder',
    `<img src="${PLACEHOLDER}" data-original="/photo/17">`,
    ['https://example.org/photo/17'],
  ],
  ['a counter by its style, left out', '<p>a<img src="/c" style="width:1px;height:1px"></p>', []],
  [
    'a figure before an image in noscript',
    '<figure><img src="/real.jpg"></figure><noscript><img src="/other.jpg"></noscript>',
    ['https://example.org/real.jpg'],
  ],
  [
    'a figure that waits for its image in noscript',
    `<figure><img src="${PLACEHOLDER}"></figure><noscript><img src="/real.jpg"></noscript>`,
    ['https://example.org/real.jpg'],
  ],
  [
    'an image before a counter in noscript',
    '<img src="/real.jpg"><noscript><img src="https://stats.example/pixel?id=1"></noscript>',
    ['https://example.org/real.jpg'],
  ],
  [
    'a small image before a better one in noscript',
    '<img src="/small.jpg"><noscript><img src="/real.jpg"></noscript>',
    ['https://example.org/real.jpg'],
  ],
  ['data that is no address', '<img src="b.jpg" data-image="{&quot;id&quot;:1}">', ['https://example.org/a/b.jpg']],
] as [string, string, string[]][])('%s', ([, html, sources]) => {
  expect(repaired(html)).toEqual(sources);
});
