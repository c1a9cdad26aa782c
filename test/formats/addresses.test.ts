import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '@/utils/core/article';
import { singleLine } from '@/utils/base/text';
import { addressesOf, formatNamed, readKept } from '@/utils/formats';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { renderBundle } from '@/utils/formats/render-bundle';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { article4078 } from './sample-article';
import { problemOf } from '../in-words';

const medigy = formatNamed('medigy');
const alone: Article = { ...article4078, registration: null, image: null };
const told = async (article: Article): Promise<Article> => ({ ...article, latin: await learnLatin(article.title) });
const namesOf = (article: Article): { slug: string; aliases: string; id: number; mdName: string } => {
  const text = new TextDecoder().decode(renderBundle(article, medigy).article.bytes);
  return parse(text.slice('---\n'.length).split('\n---\n')[0]!);
};

describe('what a title becomes', () => {
  test.for([
    ['北京協和醫院', 'bei-jing-xie-he-yi-yuan'],
    ['Новости телемедицины', 'novosti-telemediciny'],
    ['Weekly digest', 'weekly-digest'],
    ['Q&A', 'qanda'],
  ])('%s is in slug and alias', async ([title, name]) => {
    expect(namesOf(await told({ ...alone, title: title! }))).toMatchObject({ slug: `himss-${name}`, aliases: `/news/${name}` });
  });

  test.for(['！！！', '🩺🩺', '—', '٢٠٢٦'])('of %j nothing is left: the id stands there', (title) => {
    const { slug, aliases, id } = namesOf({ ...alone, title });
    expect([slug, aliases]).toEqual([`himss-${id}`, `/news/${id}`]);
  });

  test('what the library was not asked about is left out, and the file is made all the same', () => {
    const { slug, id } = namesOf({ ...alone, title: 'Новости' });
    expect(slug).toBe(`himss-${id}`);
  });

  test.for([
    ['http://192.168.1.10/a', '192-168-1-10-weekly-digest'],
    ['http://[2001:db8::1]/a', '2001-db8-1-weekly-digest'],
    ['http://wiki/a', 'weekly-digest'],
    ['https://www.bücher.example/a', 'bucher-weekly-digest'],
  ])('the host of %s is in the slug', ([cleanUrl, slug]) => {
    expect(namesOf({ ...alone, cleanUrl: cleanUrl!, title: 'Weekly digest' }).slug).toBe(slug);
  });
});

describe('what is too long, or taken', () => {
  test.for(['Aux', 'CON', 'Nul', 'COM1'])('%j alone is no name on Windows: the id ends the address', async (title) => {
    const { aliases, id } = namesOf(await told({ ...alone, title }));
    expect(aliases).toBe(`/news/${title.toLowerCase()}-${id}`);
  });

  const bytes = (text: string) => new TextEncoder().encode(text).length;

  test.for([
    'What the harbour clinics of the northern coast learnt about remote monitoring in a winter without ferries, why the nurses kept paper beside the screens, who paid for the batteries, and what the county means to do about all of it',
    'Q&A '.repeat(75),
    'Straße '.repeat(42),
    '㎏'.repeat(140),
    'Monitoring at home '.repeat(15),
    'a'.repeat(300),
    '中'.repeat(300),
  ])('%j is cut at a hyphen, and the id ends both', async (title) => {
    const { slug, aliases, id } = namesOf(await told({ ...alone, title: singleLine(title) }));
    expect([bytes(slug) <= 200, bytes(aliases) <= 200]).toEqual([true, true]);
    for (const address of [slug, aliases]) expect(address.endsWith(`-${id}`)).toBe(true);
    const whole = slug.slice(0, -`-${id}`.length);
    expect(whole).toMatch(/^himss(-[a-z0-9]+)*$/);
  });

  test('where only one of the two is too long, the id ends both', () => {
    const title = `${'word '.repeat(37)}wordy wo`;
    const { slug, aliases, id } = namesOf({ ...alone, title, cleanUrl: 'https://himss-n.org/a' });
    expect([bytes(`himss-n-${title}`), bytes(`/news/${title}`)]).toEqual([201, 199]);
    expect([slug.endsWith(`-${id}`), aliases.endsWith(`-${id}`)]).toEqual([true, true]);
  });

  test('a host over 60 bytes is cut first, so that the title is still told', () => {
    const host = `${'very-long-name-of-a-hospital.'.repeat(6)}org`;
    const { slug, id } = namesOf({ ...alone, cleanUrl: `https://${host}/a`, title: 'Monitoring at home in the north, and what it costs' });
    expect(slug).toBe(`very-long-name-of-a-hospital-very-long-name-of-a-hospital-monitoring-at-home-in-the-north-and-what-it-costs-${id}`);
  });

  test('a long host stays whole where all of it is short enough', () => {
    const host = `${'very-long-name-of-a-hospital.'.repeat(3)}org`;
    expect(namesOf({ ...alone, cleanUrl: `https://${host}/a`, title: 'A b' }).slug).toBe(`${'very-long-name-of-a-hospital-'.repeat(3)}a-b`);
  });

  test('an address that is taken ends with the id, and with a count behind it where that is taken too', () => {
    const { id } = namesOf(alone);
    for (const [addressTaken, end] of [
      [0, ''],
      [1, `-${id}`],
      [2, `-${id}-2`],
      [3, `-${id}-3`],
    ] as const) {
      expect(namesOf({ ...alone, title: 'Weekly digest', addressTaken })).toMatchObject({
        slug: `himss-weekly-digest${end}`,
        aliases: `/news/weekly-digest${end}`,
      });
    }
  });

  test('any title and any host make addresses that every system takes', { timeout: 60_000 }, () => {
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6().map((ip) => `[${ip}]`),
      fc.constantFrom('wiki', 'xn--80ak6aa92e.com', `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.org`),
    );
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.lorem({ maxCount: 60 }),
      fc.constantFrom('\ud800', '\udc00\ud800', 'Ж'.repeat(300)),
    );
    return fc.assert(
      fc.asyncProperty(title, host, fc.nat(3), async (text, name, addressTaken) => {
        const cleanUrl = `https://${name}/a`;
        fc.pre(URL.canParse(cleanUrl));
        const article = await told({ ...alone, title: singleLine(text), cleanUrl, addressTaken });
        const { slug, aliases } = namesOf(article);
        for (const part of [slug, aliases.slice('/news/'.length)]) expect(part).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect([bytes(slug) <= 200, bytes(aliases) <= 200]).toEqual([true, true]);
        expect(renderBundle(article, medigy).addresses).toEqual(addressesOf(article, medigy));
      }),
      { numRuns: 50 },
    );
  });
});

describe('an update', () => {
  const first = { ...alone, title: 'First title' };
  const kept = readKept(renderBundle(first, medigy), medigy);

  test('keeps slug, alias, path and id of the file that it updates, whatever its title is now', () => {
    const before = renderBundle({ ...first, image: article4078.image }, medigy);
    const after = renderBundle(
      { ...first, image: article4078.image, title: 'Another title', cleanUrl: 'https://other.example/b', addressTaken: 1, kept },
      medigy,
    );
    expect([after.article.path, after.image?.path, after.addresses]).toEqual([before.article.path, before.image?.path, before.addresses]);
    const { slug, aliases, id, mdName } = namesOf(first);
    expect(namesOf({ ...first, title: 'Another title', cleanUrl: 'https://other.example/b', kept })).toMatchObject({
      slug,
      aliases,
      id,
      mdName,
      title: 'Another title',
    });
  });

  test('keeps what an older build wrote, however it came to it', () => {
    const yaml = "aliases: /news/untitled\nid: 247709938660451\nmdName: 123e4567-e89b-52d3-a456-426614174000\nslug: '1e3'\ntitle: 北京\n";
    const bytes = new TextEncoder().encode(`---\n${yaml}---\n\n<p>a</p>`);
    const path = 'communities/telehealth/curated-content/123e4567-e89b-52d3-a456-426614174000.md';
    const old = readKept({ article: { path, type: 'text/markdown', bytes } }, medigy);
    expect(old).toEqual({
      path,
      id: 247709938660451,
      addresses: { aliases: '/news/untitled', mdName: '123e4567-e89b-52d3-a456-426614174000', slug: '1e3' },
    });
  });

  test('does not keep what could not be published', () => {
    const bytes = new TextEncoder().encode(`---\naliases: /news/${'a'.repeat(256)}\nslug: a\n---\n\n<p>a</p>`);
    expect(readKept({ article: { path: 'a/b.md', type: 'text/markdown', bytes } }, medigy).addresses).toEqual({ slug: 'a' });
  });

  test('goes to the folder of its content type now, by the name that it has', () => {
    const { path: _, ...names } = kept;
    const moved = renderBundle(
      { ...first, title: 'Another', contentType: { name: 'Curated News', slug: 'curated-news', archetype: 'news' }, kept: names },
      medigy,
    );
    expect(moved.article.path).toBe(renderBundle(first, medigy).article.path.replace('curated-content', 'curated-news'));
  });

  test('an image in a folder of the article’s own stays beside it', () => {
    const format = compileFormat('---\n$path: "news/{{ title | slugify }}/index.md"\n$image: "news/{{ title | slugify }}/lead.png"\n---\n');
    const bundle = renderBundle({ ...article4078, title: 'B', kept: { path: 'news/a/index.md', addresses: {} } }, format);
    expect([bundle.article.path, bundle.image?.path]).toEqual(['news/a/index.md', 'news/a/lead.png']);
  });
});

describe('$addresses', () => {
  const format = (line: string, values = 'slug: "{{ title }}"\n') => compileFormat(`---\n$path: a.md\n${line}\n${values}---\n`);

  test.for([
    ['$addresses: slug', 'format-broken 3 “$addresses” is a list of keys'],
    ['$addresses: [slag]', 'format-broken 3 “$addresses” lists keys of the front matter, but “slag” is not one'],
    ['$addresses: [image]', 'format-broken 5 “image” becomes an address, so it holds a text or a list of texts'],
  ] as const)('%s is a mistake', ([line, what]) => {
    expect(problemOf(() => format(line, 'slug: a\nimage:\n  a: b\n'))).toContain(what);
  });

  test.for([
    ['..', 'leads to another folder'],
    ['a//b', 'is empty'],
    ['aux', 'Windows keeps this name'],
    ['x'.repeat(256), 'longer than 255 bytes'],
    ['a/.git/b', 'Git keeps this name'],
    ['a. /b', 'ends with a dot or a space'],
  ])('%j is no address', ([title, why]) => {
    expect(problemOf(() => renderBundle({ ...alone, title: title! }, format('$addresses: [slug]')))).toMatch(
      new RegExp(`format-broken 3 “slug” is not an address: .*${why}`),
    );
  });

  test('a list of addresses is several, and one without a value is none', () => {
    expect(
      renderBundle({ ...alone, title: 'A' }, format('$addresses: [aliases, by]', 'aliases: ["/{{ title }}", /b]\nby: "{{ byline }}"\n'))
        .addresses,
    ).toEqual(['aliases /a', 'aliases /b']);
  });
});
