import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '@/utils/core/article';
import { singleLine } from '@/utils/base/text';
import { formatNamed } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { article3446, article4078, otherCommunity, registeredAs, sampleFile } from './sample-article';

const medigy = formatNamed('medigy');

function fileOf(article: Article): string {
  const { bytes } = renderBundle(article, medigy).article;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

const yamlOf = (article: Article) => fileOf(article).slice('---\n'.length).split('\n---\n')[0] ?? '';
const frontMatterOf = (article: Article) => parse(yamlOf(article));
/** Reads texts alone: what a text looks like, a number or a date, is another question. */
const textsOf = (article: Article) => parse(yamlOf(article), { schema: 'failsafe' });

describe('the sample files', () => {
  test.for([
    ['4078', article4078],
    ['3446', article3446],
  ] as const)('%s.md comes out of its facts byte for byte', ([name, article]) => {
    expect(fileOf(article)).toBe(sampleFile(name));
  });

  test('the article and its image lie beside each other, named for the article', () => {
    const { article, image } = renderBundle(article4078, medigy);
    const folder = 'communities/chronic-care-management/curated-content';
    expect(article).toMatchObject({ path: `${folder}/96c4d11b-bfd6-585c-9384-54172d3bd260.md`, type: 'text/markdown' });
    expect(image).toEqual({
      path: `${folder}/96c4d11b-bfd6-585c-9384-54172d3bd260-featuredImage.jpeg`,
      type: 'image/jpeg',
      hash: article4078.image?.hash,
    });
  });
});

describe('what is not there', () => {
  test('without OpenProject the image has no work package and no attachment', () => {
    const { id, mdName, featuredImage } = frontMatterOf({ ...article4078, registration: null });
    expect(featuredImage).toEqual({
      alt: article4078.title,
      format: 'JPEG',
      href: `${mdName}-featuredImage.jpeg`,
      size: [1200, 630],
      valid: true,
    });
    expect(id).toBeGreaterThan(0);
    expect(id).toBeLessThan(2 ** 48);
  });

  test('an image that is not attached yet has a work package and no attachment', () => {
    const { featuredImage } = frontMatterOf({ ...article4078, registration: registeredAs(4078, null) });
    expect(featuredImage.workPackage).toBe(4078);
    expect(featuredImage).not.toHaveProperty('wpAttachment');
  });

  test.for([registeredAs(7, 8), null])('without an image there is no featuredImage (registered as %j)', (registration) => {
    const article = { ...article4078, image: null, registration };
    expect(frontMatterOf(article)).not.toHaveProperty('featuredImage');
    expect(renderBundle(article, medigy).image).toBeNull();
  });

  test('an article that is not registered has the dates of its draft', () => {
    const { date, lastMod } = frontMatterOf({ ...article4078, registration: null });
    expect([date, lastMod]).toEqual(['2020-12-29T06:00:00.000000Z', '2020-12-29T06:30:00.000000Z']);
  });

  test('without topics the lists are empty, not absent', () => {
    const { communityTopics, openProjectCustomFields } = frontMatterOf({ ...article4078, topics: [] });
    expect(communityTopics).toEqual([]);
    expect(openProjectCustomFields.medigyTopics).toBe('[]');
  });
});

describe('where it goes', () => {
  test.for([null, registeredAs(5, null)])('two communities make two paths (registered as %j)', (registration) => {
    const first = { ...article4078, registration };
    const paths = [first, { ...first, community: otherCommunity }].map((article) => renderBundle(article, medigy).article.path);
    expect(new Set(paths).size).toBe(2);
  });

  test('the same article clipped again, by another curator, goes to the same path', () => {
    const first = { ...article4078, registration: null };
    const again = { ...first, curator: 'Anna', created: '2026-01-01T00:00:00.000Z', url: `${first.url}?utm_source=x` };
    expect(renderBundle(again, medigy).article.path).toBe(renderBundle(first, medigy).article.path);
  });

  test('a host without dots leaves the slug to the title', () => {
    expect(frontMatterOf({ ...article4078, title: 'A b', cleanUrl: 'http://wiki/a' }).slug).toBe('a-b');
  });
});

describe('any text', () => {
  const nasty = fc.constantFrom(
    ', ',
    ': ',
    ':',
    '"',
    "'",
    '&',
    '#',
    ' #',
    '{{',
    '}}',
    '{%',
    '{#',
    '{',
    '---',
    '- ',
    '*',
    '!',
    '|',
    '>',
    '@',
    '`',
    '<p>',
    '…',
    '🩺',
    '👩🏽‍⚕️',
    'é',
    'e\u0301',
    'ש',
    '\u00a0',
    '\ufffd',
    '%',
    '\\',
    'yes',
    '12:30',
    '2020-12-29',
    '0x1f',
    '~',
    'null',
    '=',
    '<<',
    ' ',
    '  ',
    '\n',
    '\u0085',
    '\u2028',
    '\ud83d',
    '\u200b',
    '\ufeff',
    '\u0000',
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem({ maxCount: 12 })), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const line = text.map((raw) => singleLine(raw.replace(/[\u2028\u2029]/g, ' '))).filter((title) => title !== '');

  test('a title, topics and a curator are read back unchanged', () => {
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 4 }), line, (title, topics, curator) => {
        const read = textsOf({ ...article4078, title, topics, curator });
        expect(read.title).toBe(title);
        expect(read.breadcrumbs[4]).toBe(title);
        expect(read.communityTopics).toEqual(topics);
        expect(JSON.parse(read.openProjectCustomFields.medigyTopics)).toEqual(topics);
        expect(read.author).toEqual([curator]);
      }),
      { numRuns: 300 },
    );
  });

  test('no text at all makes the check refuse the file, or a line of the body end', () => {
    fc.assert(
      fc.property(text, text, text, (title, topic, body) => {
        const article = { ...article4078, title, topics: [topic], body: `<p>${body}</p>` as Article['body'] };
        const file = fileOf(article);
        const written = file.slice(file.indexOf('\n---\n\n') + '\n---\n\n'.length);
        expect(written).not.toMatch(/[\r\n]|\{[{%#]/);
      }),
      { numRuns: 500 },
    );
  });
});
