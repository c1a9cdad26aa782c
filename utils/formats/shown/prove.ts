// Makes it true that whatever compiles can be filled: an article with everything and one with nothing are rendered, and read back.
import type { Article } from '@/utils/core/article';
import type { AskField, AskedValue } from '@/utils/core/asks/asked';
import { ProblemError } from '@/utils/core/problem';
import { SafeHtml } from '@/utils/core/safe-html';
import { mistake } from '../language/mistake';
import { isNothing } from '../language/words';
import { shownScope } from './fill-shown';
import type { ShownParts } from './shown-parts';

/** Throws the Problem `format-broken` at the line of the key that would not read back, or of what makes no path. */
export function prove(format: ShownParts, render: (article: Article) => unknown): void {
  for (const article of [full(format), bare(format), bare(format, WORDLESS)]) {
    try {
      render(article);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== 'file-not-faithful') throw error;
      const key = error.problem.details['key'] ?? '';
      mistake(lineOf(key, format), 'format_notReadBack', key || '---');
    }
  }
}

const lineOf = (key: string, { head, headLine }: ShownParts): number =>
  head?.root.entries.find(({ path }) => path[0] === key.split('.')[0])?.line ?? headLine;

/** What a file has to be safe against. */
const ODD = `it's "so": {{ x }} — #1, [y] & 100% \\ <b>\n--- +++ 日本`;

/** A title of which no slug is left. */
const WORDLESS = '…';

const BASE: Article = {
  title: `A title: ${ODD}`.replace('\n', ' '),
  byline: 'Jane Roe & "J"',
  siteName: 'Example: 1',
  publishedTime: '2026-11-12T10:20:30+01:00',
  modifiedTime: '2026-11-13',
  lang: 'en',
  summary: ODD,
  url: 'https://www.example.org/a_b?x=1&y=(2)#z',
  cleanUrl: 'https://www.example.org/a_b?y=(2)',
  body: SafeHtml.parse('<p>One <b>bold</b> <a href="https://example.org/(x)">[link]</a>.</p><ul><li>{{ two }}</li></ul><pre>{% x %}</pre>'),
  image: { hash: '0', format: 'JPEG', width: 1200, height: 630, from: null, convertedFrom: null },
  topics: ['A: b', `"c", d's`, '08'],
  community: { name: 'Community: one', slug: 'community' },
  contentType: { name: 'News & more', slug: 'news', archetype: 'news' },
  curator: 'Curator @x',
  site: { name: 'Site', slug: 'site', contentRoot: 'content' },
  registration: {
    system: 'system',
    id: 4078,
    displayId: '4078',
    url: null,
    created: '2026-11-14T00:00:00.123456Z',
    changed: '2026-11-15T00:00:00Z',
    attachmentId: 10_373,
    ours: undefined,
  },
  created: '2026-11-14T01:02:03.456Z',
  changed: '2026-11-15T00:00:00Z',
};

function full({ asks }: ShownParts): Article {
  return { ...BASE, asked: Object.fromEntries(asks.map((ask) => [ask.name, typed(ask, 'odd')])) };
}

/** As little as the desk lets through: what is not optional, and has nothing by default either, was typed. */
function bare(format: ShownParts, title = 'A title'): Article {
  const none = { byline: '', siteName: '', publishedTime: '', modifiedTime: '', lang: '', summary: '', body: SafeHtml.parse('') };
  const article: Article = { ...BASE, ...none, title, image: null, topics: [], registration: null };
  const scope = shownScope(article, format);
  const missing = format.asks.filter(({ name, optional }) => !optional && (isNothing(scope[name]) || isEmptyList(scope[name])));
  return { ...article, asked: Object.fromEntries(missing.map((ask) => [ask.name, typed(ask, 'plain')])) };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A text that may stand in a path stays one there: a field may be the file's name. */
function typed({ kind, options, from, to, fields }: AskField, how: 'odd' | 'plain'): AskedValue {
  switch (kind) {
    case 'number':
      return from ?? to ?? 1;
    case 'yes-no':
      return false;
    case 'date':
      return '2026-11-12';
    case 'one-of':
      return options[0] ?? '';
    case 'address':
      return BASE.cleanUrl;
    case 'list':
    case 'terms':
      return how === 'odd' ? ['it’s, "a"', 'b: c'] : ['a'];
    case 'maps':
      return [0, 1].map(() => Object.fromEntries(fields.map((field) => [field.name, typed(field, how) as string])));
    default:
      return how === 'odd' && kind === 'lines' ? ODD : 'file name';
  }
}
