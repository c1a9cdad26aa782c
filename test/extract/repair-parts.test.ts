import { expect, test } from 'vitest';
import { repairEmbeds } from '@/utils/extract/repair/repair-embeds';
import { repairHeadings } from '@/utils/extract/repair/repair-headings';
import { repairNotes } from '@/utils/extract/repair/repair-notes';
import { parsePage, URL_OF_PAGE } from './document';

test.for([
  ['a link to itself', '<h2>Nets<a class="headerlink" href="#nets">¶</a></h2>'],
  ['a sign of its theme', '<h2>Nets <a href="#nets">#</a></h2>'],
  ['a button', '<h3>Nets<button>Copy link</button></h3>'],
  ['Wikipedia’s “edit”', '<h2><span class="mw-headline">Nets</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'],
])('a heading without %s', ([, html]) => {
  const page = parsePage(html!);
  repairHeadings(page);
  expect(page.body.textContent.trim()).toBe('Nets');
});

test('a heading that is a link stays', () => {
  const page = parsePage('<h2 class="header-anchor"><a href="/nets">Nets</a></h2>');
  repairHeadings(page);
  expect(page.body.innerHTML).toBe('<h2><a href="/nets">Nets</a></h2>');
});

test.for([
  ['YouTube', 'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['Vimeo', '//player.vimeo.com/video/123456', 'https://vimeo.com/123456'],
  ['Spotify', 'https://open.spotify.com/embed/episode/7x', 'https://open.spotify.com/episode/7x'],
  ['Datawrapper', 'https://datawrapper.dwcdn.net/a1/2/', 'https://datawrapper.dwcdn.net/a1/2/'],
])('a frame of %s is a link to where a person looks at it', ([, source, href]) => {
  const page = parsePage(`<div><iframe src="${source}" title="Mending nets"></iframe></div>`);
  repairEmbeds(page.body, URL_OF_PAGE);
  expect(page.body.innerHTML).toBe(`<div><p><a href="${href}">Mending nets</a></p></div>`);
});

test.for(['https://ads.example/frame', 'about:blank', 'javascript:alert(1)', 'https://youtube.com.evil.example/embed/abcdefghijk'])(
  'a frame of %s is none',
  (source) => {
    const page = parsePage(`<iframe src="${source}" title="x"></iframe>`);
    repairEmbeds(page.body, URL_OF_PAGE);
    expect(page.querySelector('a')).toBeNull();
  },
);

test.for([
  ['a note between paragraphs', '<p>a</p><aside class="callout">b</aside><p>c</p>', 'DIV'],
  ['an aside beside the column', '<div>a</div><aside class="note">b</aside><div>c</div>', 'ASIDE'],
  ['links to others', '<p>a</p><aside class="info"><a href="/x">b</a></aside><p>c</p>', 'ASIDE'],
  ['what says nothing of itself', '<p>a</p><aside class="mpu">b</aside><p>c</p>', 'ASIDE'],
] as const)('%s', ([, html, name]) => {
  const page = parsePage(html);
  repairNotes(page);
  expect(page.body.children[1]!.nodeName).toBe(name);
});
