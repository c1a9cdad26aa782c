// Which keys of its files hold what an article is known by, whatever the format: it is filled once with values that are nobody's, and the
// head of that file is looked through for them.
import type { Article } from '@/utils/core/article';
import type { AskedValue, AskField } from '@/utils/core/asks/asked';
import { instantOf, type KnownKeys } from '@/utils/core/formats/known-keys';
import { ProblemError } from '@/utils/core/problem';
import { SafeHtml } from '@/utils/core/safe-html';
import { headValues } from './head-values';
import type { Format } from './language/compile';
import { linksInBody } from './links-in-body';
import { renderBundle } from './render-bundle';

const PROBE = 'zqx probe';
const CREATED = '2001-02-03T12:05:06.789Z';
const DAY = CREATED.slice(0, 10);

const ARTICLE: Article = {
  title: `Title ${PROBE}`,
  byline: 'Byline',
  siteName: 'Publication',
  publishedTime: '1999-01-01T12:00:00Z',
  modifiedTime: '1999-01-02T12:00:00Z',
  lang: 'en',
  summary: 'Summary',
  url: 'https://tab.zqx-probe.example/a/page',
  cleanUrl: 'https://clean.zqx-probe.example/a/page',
  body: SafeHtml.parse('<p>Body</p>'),
  image: null,
  topics: [`Topic ${PROBE}`],
  community: { name: 'Community', slug: 'community' },
  contentType: { name: 'Type', slug: 'type', archetype: 'type' },
  curator: `Curator ${PROBE}`,
  site: { name: 'Site', slug: 'site', contentRoot: 'content' },
  registration: null,
  created: CREATED,
  changed: '1999-01-03T12:00:00Z',
};

/** Nothing of it is as in the first, so that what both files say is the format's. */
const OTHER: Article = {
  ...ARTICLE,
  title: 'Quite another',
  byline: 'Written elsewhere',
  siteName: 'Journal',
  publishedTime: '2012-10-21T08:31:00Z',
  modifiedTime: '2012-11-22T09:32:00Z',
  lang: 'fr',
  summary: 'Otherwise',
  url: 'http://elsewhere.zqx-other.test/tab',
  cleanUrl: 'http://elsewhere.zqx-other.test/clean',
  body: SafeHtml.parse('<h2>Words</h2>'),
  topics: ['Quite another'],
  community: { name: 'Others', slug: 'others' },
  contentType: { name: 'Kind', slug: 'kind', archetype: 'kind' },
  curator: 'Somebody',
  created: '2013-12-24T10:43:21.123Z',
  changed: '2013-12-25T11:44:22.123Z',
};

/** A value of its kind that nothing else has; null where none would be known again. */
function probeOf({ kind, from }: AskField, at: number): AskedValue | null {
  if (kind === 'text' || kind === 'lines') return `Asked ${at} ${PROBE}`;
  if (kind === 'address') return `https://asked-${at}.zqx-probe.example/a`;
  if (kind === 'list' || kind === 'terms') return [`Asked ${at} ${PROBE}`];
  return kind === 'number' && from === null ? 9_000_001 + at : null;
}

function* leaves(value: unknown, path: string[] = []): Generator<[string[], unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return;
  for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

/** Null where the format cannot be filled so. */
export function knownKeys(format: Format): KnownKeys | null {
  const probes = format.asks.flatMap((ask, at): [string, AskedValue][] => {
    const probe = probeOf(ask, at);
    return probe === null ? [] : [[ask.name, probe]];
  });
  const asked = Object.fromEntries(probes);
  const text = filled({ ...ARTICLE, asked }, format);
  if (text === null) return null;
  const all = [...leaves(headValues(text, format))];
  const isSame = (value: unknown, probe: AskedValue): boolean =>
    Array.isArray(probe)
      ? Array.isArray(value) && value.length === 1 && value[0] === probe[0]
      : value === probe || (typeof probe === 'number' && String(value) === String(probe));
  const where = (is: (value: unknown) => boolean) => all.filter(([, value]) => is(value)).map(([path]) => path);
  const link = [ARTICLE.cleanUrl, ARTICLE.url].flatMap((address) => where((value) => value === address));
  const other = link.length > 0 ? null : filled({ ...OTHER, asked: {} }, format);
  const inBody = other === null ? [] : linksInBody({ text, article: ARTICLE }, { text: other, article: OTHER });
  return {
    link,
    ...(inBody.length > 0 && { inBody }),
    title: where((value) => value === ARTICLE.title),
    created: where((value) => instantOf(value)?.startsWith(DAY) ?? false),
    curator: where((value) => value === ARTICLE.curator || isSame(value, [ARTICLE.curator])),
    topics: where((value) => isSame(value, ARTICLE.topics)),
    asked: Object.fromEntries(
      probes.flatMap(([name, probe]) => where((value) => isSame(value, probe)).map((path): [string, string[]] => [name, path])),
    ),
  };
}

function filled(article: Article, format: Format): string | null {
  try {
    return new TextDecoder().decode(renderBundle(article, format).article.bytes);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
