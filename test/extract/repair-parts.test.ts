import { expect, test } from 'vitest';
import { dropOffers } from '@/utils/extract/repair/drop-offers';
import { findPlayers } from '@/utils/extract/repair/find-players';
import { repairEmbeds } from '@/utils/extract/repair/repair-embeds';
import { repairHeadings } from '@/utils/extract/repair/repair-headings';
import { repairNotes } from '@/utils/extract/repair/repair-notes';
import { repairSlides } from '@/utils/extract/repair/repair-slides';
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

test('a heading that is a button as a whole, which unfolds its part, stays', () => {
  const page = parsePage('<h3><button aria-expanded="false">What is a net?</button></h3>');
  repairHeadings(page);
  expect(page.body.innerHTML).toBe('<h3>What is a net?</h3>');
});

test.for(['<div class="section-header"><h2>Nets</h2></div>', '<div class="markdown-heading"><h2>Nets</h2><a href="#nets">#</a></div>'])(
  'the holder of a heading goes: %s',
  (html) => {
    const page = parsePage(html);
    repairHeadings(page);
    expect(page.body.innerHTML).toBe('<h2>Nets</h2>');
  },
);

test('a heading within what is taken out of a heading goes with it', () => {
  const page = parsePage('<h2>Nets <div class="heading-anchor"><h3>Nets</h3></div></h2>');
  repairHeadings(page);
  expect(page.body.innerHTML).toBe('<h2>Nets </h2>');
});

test('what holds more than a heading stays', () => {
  const page = parsePage('<header><h2>Nets</h2><p>By hand</p></header>');
  repairHeadings(page);
  expect(page.querySelector('header')!.textContent).toBe('NetsBy hand');
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
  [
    'a nameless one of sentences',
    '<p>a</p><aside><p>The harbour keeps its boats in the water until the first ice comes.</p></aside><p>c</p>',
    'DIV',
  ],
  ['links to others', '<p>a</p><aside class="info"><a href="/x">b</a></aside><p>c</p>', 'ASIDE'],
  ['what says nothing of itself', '<p>a</p><aside class="mpu">b</aside><p>c</p>', 'ASIDE'],
] as const)('%s', ([, html, name]) => {
  const page = parsePage(html);
  repairNotes(page);
  expect(page.body.children[1]!.nodeName).toBe(name);
});

test.for([
  [
    'an element for YouTube',
    '<lite-youtube videoid="abcdefghijk" playlabel="Play: Nets"></lite-youtube>',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'Nets',
  ],
  [
    'a list of YouTube',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1" title="Nets"></iframe>',
    'https://www.youtube.com/playlist?list=PL1',
    'Nets',
  ],
  [
    'a frame that waits for consent',
    '<iframe data-cmp-src="https://player.vimeo.com/video/12" title="Nets"></iframe>',
    'https://vimeo.com/12',
    'Nets',
  ],
  [
    'a post',
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=1&id=12" title="X Post"></iframe>',
    'https://x.com/i/status/12',
    'X Post',
  ],
  [
    'a post of Instagram',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab1/?utm_source=x" title="Nets"></blockquote>',
    'https://www.instagram.com/p/Ab1/',
    'Nets',
  ],
  [
    'a video of Facebook',
    '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fm%2Fvideos%2F9%2F" title="Nets"></iframe>',
    'https://www.facebook.com/m/videos/9/',
    'Nets',
  ],
  [
    'an episode, with its number',
    '<iframe src="https://embed.podcasts.apple.com/us/podcast/n/id1?i=2" title="Nets"></iframe>',
    'https://podcasts.apple.com/us/podcast/n/id1?i=2',
    'Nets',
  ],
  [
    'a map',
    '<iframe src="https://www.google.com/maps/embed?pb=1" title="The quay"></iframe>',
    'https://www.google.com/maps/embed?pb=1',
    'The quay',
  ],
  [
    'slides',
    '<iframe src="https://docs.google.com/presentation/d/e/2P/embed?start=false" title="Nets"></iframe>',
    'https://docs.google.com/presentation/d/e/2P/pub',
    'Nets',
  ],
  [
    'a post of Mastodon, on any host',
    '<iframe src="https://sea.example/@mara/12/embed" title="A post"></iframe>',
    'https://sea.example/@mara/12',
    'A post',
  ],
  [
    'a chart by its script',
    '<div id="datawrapper-vis-AbC12"><noscript><img src="/c.png" alt="Boats by year"></noscript></div>',
    'https://datawrapper.dwcdn.net/AbC12/',
    'Boats by year',
  ],
  [
    'a chart of anybody, with its caption',
    '<figure><iframe src="https://charts.example/b" title="Boats"></iframe><figcaption>Boats</figcaption></figure>',
    'https://charts.example/b',
    'Boats',
  ],
  ['a video file', '<video controls title="Nets"><source src="/n.mp4"></video>', 'https://news.example.org/n.mp4', 'Nets'],
  [
    'Brightcove, by two attributes',
    '<video-js data-account="17" data-video-id="63" title="Nets"></video-js>',
    'https://players.brightcove.net/17/default_default/index.html?videoId=63',
    'Nets',
  ],
  [
    'what a reader has to allow first',
    '<div data-embed-url="https://www.youtube.com/embed/abcdefghijk" title="Nets"></div>',
    'https://www.youtube.com/watch?v=abcdefghijk',
    'Nets',
  ],
  ['a sound', '<audio controls src="/n.mp3" aria-label="Waves"></audio>', 'https://news.example.org/n.mp3', 'Waves'],
] as const)('%s is a link with its title', ([, html, href, title]) => {
  const page = parsePage(html);
  findPlayers(page, URL_OF_PAGE);
  repairEmbeds(page.body, URL_OF_PAGE);
  const link = page.querySelector('a')!;
  expect([link.getAttribute('href'), link.textContent]).toEqual([expect.stringContaining(href), title]);
});

test.for([
  ['an advertisement', '<iframe src="https://ads.example/x" title="Ad"></iframe>'],
  ['a moving picture behind the text', '<video autoplay loop muted src="/n.mp4"></video>'],
  ['a player in a sidebar', '<aside><iframe src="https://player.vimeo.com/video/12"></iframe></aside>'],
  ['a file that nobody else can load', '<video src="blob:https://news.example.org/1"></video>'],
] as const)('%s is none', ([, html]) => {
  const page = parsePage(html);
  findPlayers(page, URL_OF_PAGE);
  repairEmbeds(page.body, URL_OF_PAGE);
  expect(page.querySelector('a')).toBeNull();
});

const slide = (name: string, more = '') => `<div class="swiper-slide ${more}"><img src="/${name}.jpg"><p>Slide ${name}</p></div>`;

test('pictures that take turns stand one below the other, each once', () => {
  const page = parsePage(`<div class="swiper">${slide('a')}${slide('b')}${slide('a', 'swiper-slide-duplicate')}</div>`);
  repairSlides(page);
  const figure = (name: string) => `<figure><img src="/${name}.jpg"><figcaption><p>Slide ${name}</p></figcaption></figure>`;
  expect(page.body.innerHTML).toBe(figure('a') + figure('b'));
});

test('cards that lead to other articles are no slides', () => {
  const card = '<div class="swiper-slide"><img src="/a.jpg"><h3><a href="/a">Another article</a></h3></div>';
  const page = parsePage(`<div class="swiper">${card}${card}</div>`);
  repairSlides(page);
  expect(page.querySelectorAll('.swiper-slide')).toHaveLength(2);
});

const TEXT = '<p>The harbour keeps its boats in the water until the first ice, and nobody on the quay remembers another way.</p>';
const afterOffer = (html: string) => {
  const page = parsePage(`<article><h1>Boats</h1>${TEXT}${html}</article>`);
  dropOffers(page);
  return page.body.textContent.includes('coin');
};

test.for([
  ['by where its button leads', '<div><h2>Read on</h2><p>A coin a week.</p><a href="/subscribe">Go</a></div>'],
  ['by what its button says', '<section><h3>For members</h3><p>A coin a week.</p><button>Subscribe now</button></section>'],
  ['in German', '<div><h3>Weiterlesen</h3><p>Ein coin.</p><button>Jetzt testen</button></div>'],
] as const)('an offer below the text goes: %s', ([, html]) => {
  expect(afterOffer(html)).toBe(false);
});

test.for([
  ['', TEXT],
  ['amid the text', `<div><p>Another coin.</p></div>${TEXT}`],
])('a box in which a letter is ordered goes%s', ([, below]) => {
  const page = parsePage(
    `<article>${TEXT}<div class="x"><h4>Weekly</h4><p>For no money.</p><form><input type="email"></form></div>${below}</article>`,
  );
  dropOffers(page);
  expect(page.body.textContent).not.toContain('Weekly');
  expect(page.body.textContent).toContain('first ice');
});

test('a page that is one form keeps its text', () => {
  const page = parsePage(`<form><article><h1>Boats</h1>${TEXT.repeat(5)}</article><input type="email"></form>`);
  dropOffers(page);
  expect(page.body.textContent).toContain('first ice');
});

test.for([
  ['a sentence with a link', '<p>A coin a week, as <a href="/pricing">the prices</a> say, which nobody pays.</p>'],
  ['a section of the text', `<section><h2>What it costs</h2><p>A coin a week.</p><p>See <a href="/report">the report</a>.</p></section>`],
  ['a box above text that goes on', `<div><h2>Read on</h2><p>A coin.</p><a href="/subscribe">Go</a></div>${TEXT}`],
] as const)('%s is no offer', ([, html]) => {
  expect(afterOffer(html)).toBe(true);
});
