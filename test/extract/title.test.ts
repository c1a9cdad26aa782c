// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { chooseTitle } from '@/utils/extract/facts/choose-title';
import { openPage } from '@/utils/extract/page/open-page';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { parsePage } from './document';

const OG = (title: string) => `<meta property="og:title" content="${title}">`;
const SITE = '<meta property="og:site_name" content="The Example Times">';
const LD = (headline: string) => `<script type="application/ld+json">{"@type":"Article","headline":"${headline}"}</script>`;

test.for([
  ['the heading', '<h1>A long walk</h1>', 'A long walk'],
  ['JSON-LD', LD('A long walk'), 'A long walk'],
  ['Open Graph', OG('A long walk'), 'A long walk'],
  ['citation_title', '<meta name="citation_title" content="A long walk">', 'A long walk'],
  ['Twitter', '<meta name="twitter:title" content="A long walk">', 'A long walk'],
  ['<title>', '<title>A long walk</title>', 'A long walk'],
] as const)('the title may stand in %s', ([, html, title]) => {
  expect(readFacts(parsePage(html), 'https://example.org/a').title).toBe(title);
});

test.for([
  ['its suffix', `<title>A long walk | Example Times</title>${SITE}`, 'A long walk'],
  ['its prefix', `<title>Example Times: A long walk</title>${SITE}`, 'A long walk'],
  ['its initials', `<title>A long walk – TET</title>${SITE}`, 'A long walk'],
  ['its host', '<title>A long walk - example.org</title>', 'A long walk'],
  ['a slogan that another place leaves out', `<title>A long walk » Walks of the north</title>${OG('A long walk')}`, 'A long walk'],
  ['nothing: a subtitle stays', `<title>Walking: a guide - Example Times</title>${SITE}`, 'Walking: a guide'],
  ['nothing: a subtitle that shares a word with the site stays', `<title>Walking: the Times</title>${SITE}`, 'Walking: the Times'],
  ['where it is filed', `<title>A walk | Opinion</title><h1>How to walk | Opinion</h1>${OG('How to walk | Opinion')}`, 'How to walk'],
  ['nothing: a rubric stays', '<h1>Opinion | A long walk</h1><title>Opinion | A long walk</title>', 'Opinion | A long walk'],
  ['its blog', `<title>Times Blog: A long walk</title><h1>A long walk</h1>${SITE}`, 'A long walk'],
  ['a tab that is called as the site', `<title>Example Times</title><h1>A long walk home</h1>${SITE}`, 'A long walk home'],
  [
    'nothing, where the theme gives the title for the site’s name',
    `<title>Ten long walks through the hills | Times</title>${OG('Ten long walks through the hills')}<meta property="og:site_name" content="Ten long walks through the hills">`,
    'Ten long walks through the hills',
  ],
  [
    'nothing of the subject that a host is called after',
    '<title>Gardening in a Warming World | Cornell</title><h1>Gardening in a Warming World</h1>',
    'Gardening in a Warming World',
  ],
  ['nothing: a title with a stroke stays', '<title>Either/Or – Kierkegaard re-read</title>', 'Either/Or – Kierkegaard re-read'],
] as const)('a title goes without the site: %s', ([, html, title]) => {
  expect(readFacts(parsePage(html), 'https://example.org/a').title).toBe(title);
});

test.for([
  [
    'the heading beats what was written for search engines',
    `<h1>A long walk through the hills</h1><title>The hills: a long walk for 2026</title>${OG('Long walk through hills, with map')}`,
    'A long walk through the hills',
  ],
  [
    'the heading beats several places that agree on what was made for sharing',
    `<h1>A long walk in the hills</h1><title>Hills: the ten best walks</title>${OG('Hills: the ten best walks')}${LD('Hills: the ten best walks')}`,
    'A long walk in the hills',
  ],
  ['a heading that names a section does not count', `<h1>Latest updates</h1><title>A long walk</title>${OG('A long walk')}`, 'A long walk'],
  ['a heading that is the site’s name does not count', `${SITE}<h1>Example Times</h1><h1>A long walk</h1>`, 'A long walk'],
  ['a hidden heading does not count', '<h1 hidden>Old article</h1><h1>A long walk</h1>', 'A long walk'],
  [
    'without a first heading, the second that says the same counts',
    `<title>Seven long walks in the north – Shop</title><h2>Your cart is empty</h2><h2>Seven long walks to take in the north</h2>${LD('Seven long walks in the north')}`,
    'Seven long walks to take in the north',
  ],
  ['entities written twice are read', OG('Salt &amp;amp; pepper: what&amp;#8217;s new'), 'Salt & pepper: what’s new'],
] as const)('%s', ([, html, title]) => {
  expect(readFacts(parsePage(html), 'https://example.org/a').title).toBe(title);
});

test('the only heading in sight wins against a head whose places agree on another title', () => {
  const page = openPage(
    parsePage(`${OG('The page before')}${LD('The page before')}<title>A long walk</title><h1>A long walk home</h1>`),
    'https://example.org/a',
  );
  const reading = (value: string, source: 'page' | 'open-graph' | 'json-ld', rank: number) => ({ value, source, rank });
  const readings = [
    reading('A long walk home', 'page', 0),
    reading('The page before', 'open-graph', 1),
    reading('The page before', 'json-ld', 2),
    reading('The page before', 'open-graph', 3),
  ];
  expect(chooseTitle(readings as never, { ...page, stale: true })?.value).toBe('A long walk home');
  expect(chooseTitle(readings as never, { ...page, stale: false })?.value).toBe('A long walk home');
});

test('a subject that the site is called too stays where the reader sees it', () => {
  const docker = '<title>Docker: a guide</title><h1>Docker: a guide</h1><meta property="og:site_name" content="Docker">';
  expect(readFacts(parsePage(docker), 'https://docker.com/a').title).toBe('Docker: a guide');
  const news =
    '<title>Healthcare: what comes next</title><h1>Healthcare: what comes next</h1><meta property="og:site_name" content="Healthcare IT News">';
  expect(readFacts(parsePage(news), 'https://example.org/a').title).toBe('Healthcare: what comes next');
});
