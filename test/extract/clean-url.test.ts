import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanUrl } from '@/utils/extract/address/clean-url';

test.for([
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?CMP=share_btn&ito=1490&wt.mc_id=e&sc_campaign=1&bxid=2&q=moss', 'https://example.org/a?q=moss'],
  ['https://example.org/a?id=7&fbclid=abc', 'https://example.org/a?id=7'],
  ['https://example.org/a?gclid=1&q=a%20b+c', 'https://example.org/a?q=a%20b+c'],
  ['https://example.org/a#section-2', 'https://example.org/a'],
  ['https://example.org/#!/a', 'https://example.org/#!/a'],
  ['https://example.org/#/a', 'https://example.org/#/a'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?id=7', 'https://example.org/a?id=7'],
  ['https://example.org/a?reference=1&message=2', 'https://example.org/a?reference=1&message=2'],
  ['https://EXAMPLE.org', 'https://example.org/'],
  ['https://example.org/a?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4&msclkid=5&igshid=6&srsltid=7&mtm_campaign=8', 'https://example.org/a'],
  ['https://youtu.be/x?si=abc&t=9', 'https://youtu.be/x?t=9'],
  ['https://example.org/a?si=abc&s=1&feature=x', 'https://example.org/a?si=abc&s=1&feature=x'],
  [
    'https://example.org/a?_bhlid=1&sfmc_activityid=a-1&linkId=7&dicbo=v2&tblci=G&hss_channel=tw&ss_campaign_id=9&cx_artPos=1&id=5',
    'https://example.org/a?id=5',
  ],
  ['https://letters.example/p/a?r=1a2b3c&triedRedirect=true&showWelcomeOnShare=false&isFreemail=true', 'https://letters.example/p/a'],
  ['https://letters.example/p/a?publication_id=12&post_id=34&r=2x', 'https://letters.example/p/a'],
  ['https://example.org/shop?r=12&post_id=4', 'https://example.org/shop?r=12&post_id=4'],
  ['https://blog.example/a?source=rss----37bb2068c4ee---4', 'https://blog.example/a'],
  ['https://blog.example/a?source=archive', 'https://blog.example/a?source=archive'],
  ['https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=2&sn=3&chksm=4&scene=27', 'https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=2&sn=3'],
  ['https://www.google.com/amp/s/example.org/a?utm_source=x', 'https://example.org/a'],
  ['https://example-org.cdn.ampproject.org/c/s/example.org/a', 'https://example.org/a'],
  ['https://example.org/guitar/amp', 'https://example.org/guitar/amp'],
  ['https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Futm_id%3D1', 'https://example.org/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=x', 'https://example.org/a'],
  ['mailto:jane@example.org?subject=a#b', 'mailto:jane@example.org?subject=a#b'],
])('%s → %s', ([url, clean]) => {
  expect(cleanUrl(url!)).toBe(clean);
});

test('cleaning twice changes nothing more', () => {
  const once = cleanUrl('https://example.org/a?b=1&utm_id=3&c=%E4#x');
  expect(cleanUrl(once)).toBe(once);
});

/** The web platform's own tests of URLs, where they are at hand. */
const URLTEST = '../shared/corpora/urltest/urltestdata.json';

test.skipIf(!existsSync(URLTEST))(
  'every address of the web platform’s tests is cleaned once and for all (skipped without its corpus)',
  () => {
    const cases = (JSON.parse(readFileSync(URLTEST, 'utf8')) as (string | { href?: string })[]).flatMap((one) =>
      typeof one === 'object' && one.href ? [one.href] : [],
    );
    const changed = cases.filter((url) => URL.canParse(url)).filter((url) => cleanUrl(cleanUrl(url)) !== cleanUrl(url));
    expect(changed).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
  },
);
