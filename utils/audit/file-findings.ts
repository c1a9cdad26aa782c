// What is found in one file, by what its format says of it.
import type { Finding, FindingKind } from '@/utils/core/audit/finding';
import type { AskField } from '@/utils/core/asks/asked';
import type { Site } from '@/utils/core/site';
import { htmlText } from '@/utils/base/html/html-text';
import type { Mismatch, MismatchKind } from '@/utils/formats/matching/compare-head';
import type { MatchedFile, UnreadFile } from '@/utils/formats/matching/match-file';
import type { TermList } from './term-list';

const KIND_OF: Readonly<Record<MismatchKind, FindingKind>> = {
  missing: 'key-missing',
  extra: 'key-extra',
  order: 'order',
  meaning: 'meaning',
  style: 'style',
  date: 'date',
  address: 'address-other',
  path: 'path-other',
  frame: 'frame',
  value: 'value',
};

const FAULT_KIND: Readonly<Record<UnreadFile['fault'], FindingKind>> = {
  'no-head': 'no-head',
  'no-end': 'no-head',
  broken: 'unreadable',
  twice: 'key-twice',
};

export const unreadFinding = (path: string, { fault, line, why, key }: UnreadFile): Finding => ({
  kind: FAULT_KIND[fault],
  path,
  line,
  key,
  term: '',
  hint: why,
});

/** `lists`: the vocabulary of each name that has one. */
export function fileFindings(
  path: string,
  matched: MatchedFile,
  site: Pick<Site, 'communities' | 'contentTypes' | 'excerpt'>,
  lists: ReadonlyMap<string, TermList>,
  htmlBody: boolean,
): Finding[] {
  return [
    ...matched.mismatches.map((mismatch) => ofMismatch(path, mismatch)),
    ...[...lists].flatMap(([name, list]) => ofTerms(path, matched, name, list)),
    ...ofNames(path, matched, 'community', 'community-unknown', site.communities),
    ...ofNames(path, matched, 'contentType', 'type-unknown', site.contentTypes),
    ...ofExcerpt(path, matched, site.excerpt.maxCharacters, htmlBody),
  ];
}

const ofMismatch = (path: string, { kind, key, line, is = '', meant = '' }: Mismatch): Finding => ({
  kind: KIND_OF[kind],
  path,
  // Where it lies is about the whole file.
  line: kind === 'path' ? 0 : line,
  key,
  term: is,
  hint: meant,
});

function ofTerms(path: string, { values, placeOf }: MatchedFile, name: string, list: TermList): Finding[] {
  const terms = [values.get(name) ?? []].flat();
  return terms.flatMap((term, index): Finding[] => {
    if (typeof term !== 'string') return [];
    const checked = list.check(term);
    if (checked.is === 'known') return [];
    const { key, line } = placeOf(name, index);
    if (checked.is === 'replaced') return [{ kind: 'term-replaced', path, line, key, term, hint: checked.by }];
    return [{ kind: list.open ? 'term-added' : 'term-unknown', path, line, key, term, hint: checked.nearest }];
  });
}

type Named = { name: string; slug: string };

/** A name or slug that none of the site's has; of both, the first that the file tells. */
function ofNames(path: string, { values, placeOf }: MatchedFile, name: string, kind: FindingKind, list: readonly Named[]): Finding[] {
  if (list.length === 0) return [];
  for (const part of ['slug', 'name'] as const) {
    const term = values.get(`${name}.${part}`);
    if (typeof term !== 'string' || term === '' || list.some((each) => each[part] === term)) continue;
    const { key, line } = placeOf(`${name}.${part}`);
    const near = list.find((each) => each[part].toLowerCase() === term.toLowerCase() || each.name === values.get(`${name}.name`));
    return [{ kind, path, line, key, term, hint: near?.[part] ?? '' }];
  }
  return [];
}

/** Of Markdown, without the signs and the goals of its links. */
function ofExcerpt(path: string, { body, bodyLine }: MatchedFile, most: number, html: boolean): Finding[] {
  if (body === null || body.length <= most) return [];
  const text = html ? htmlText(body) : body.replace(/\]\([^()\s\]]*\)/g, '').replace(/[*_#>[\]`]/g, '');
  const length = Array.from(text).length;
  return length > most ? [{ kind: 'excerpt-long', path, line: bodyLine, key: '', term: String(length), hint: String(most) }] : [];
}

/** The fields that hold terms of a vocabulary, and the name of each. */
export const termFields = (asks: readonly AskField[]): [name: string, vocabulary: string][] =>
  asks.flatMap(({ name, kind, vocabulary }): [string, string][] => (kind === 'terms' ? [[name, vocabulary ?? 'topics']] : []));
