// Which keys of its files hold what an article is known by, whatever the format: it is filled once with values that are nobody's, and the
// head of that file is looked through for them.
import type { Article } from '@/utils/core/article';
import type { Asked, AskedValue, AskField } from '@/utils/core/asks/asked';
import { instantOf, type KnownKeys } from '@/utils/core/formats/known-keys';
import { ProblemError } from '@/utils/core/problem';
import { SafeHtml } from '@/utils/core/safe-html';
import { headValues } from './head-values';
import type { Format } from './language/compile';
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
  const found = filledHead(format, Object.fromEntries(probes));
  if (!found) return null;
  const all = [...leaves(found)];
  const isSame = (value: unknown, probe: AskedValue): boolean =>
    Array.isArray(probe)
      ? Array.isArray(value) && value.length === 1 && value[0] === probe[0]
      : value === probe || (typeof probe === 'number' && String(value) === String(probe));
  const where = (is: (value: unknown) => boolean) => all.filter(([, value]) => is(value)).map(([path]) => path);
  return {
    link: [ARTICLE.cleanUrl, ARTICLE.url].flatMap((address) => where((value) => value === address)),
    title: where((value) => value === ARTICLE.title),
    created: where((value) => instantOf(value)?.startsWith(DAY) ?? false),
    curator: where((value) => value === ARTICLE.curator || isSame(value, [ARTICLE.curator])),
    topics: where((value) => isSame(value, ARTICLE.topics)),
    asked: Object.fromEntries(
      probes.flatMap(([name, probe]) => where((value) => isSame(value, probe)).map((path): [string, string[]] => [name, path])),
    ),
  };
}

function filledHead(format: Format, asked: Asked): Record<string, unknown> | null {
  try {
    const { article } = renderBundle({ ...ARTICLE, asked }, format);
    return headValues(new TextDecoder().decode(article.bytes), format);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
