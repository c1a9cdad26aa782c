// What a host says in its own words: looked through for what kind of answer it is, and cut and cleaned before anybody is shown them.
import type { HttpAnswer } from '@/utils/core/http';

/** How such hosts speak, so that a sentence of theirs can be shown. */
export interface HostWords {
  /** What stands before a sentence that somebody wrote, in lower case: `remote: `. */
  openings?: readonly string[];
  /** Sentences that say only that there is one, in lower case. */
  empty?: readonly string[];
  /** How its tokens begin: what looks like one is not shown. */
  tokens?: readonly string[];
}

/** Bytes; an answer that says more than this says nothing to a person. */
const MOST = 64_000;
/** Characters that are looked at for a sentence to show, and code points that are shown. */
const LOOKED_AT = 4000;
const SHOWN = 300;

/** Where hosts put their sentences, in the order in which they are read. */
const FIELDS = ['message', 'error', 'error_description', 'errors'];

function sentencesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((each) => sentencesIn(each, depth + 1));
  const record = value as Record<string, unknown>;
  const known = FIELDS.filter((name) => name in record);
  // Some name the field that is wrong, and what is wrong with it below.
  return (known.length > 0 || depth === 0 ? known.map((name) => record[name]) : Object.values(record)).flatMap((each) =>
    sentencesIn(each, depth + 1),
  );
}

/** Its sentences, a line each; the whole text where it is no JSON. */
export function wordsOf({ bytes }: HttpAnswer): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST));
  try {
    return sentencesIn(JSON.parse(text) as unknown).join('\n');
  } catch {
    return text;
  }
}

/** As tables of words are written: some hosts write `’` for `'`. */
export const plainWords = (words: string): string => words.toLowerCase().replaceAll('’', "'");

/** What says only that there is a refusal. */
const EMPTY = new Set([
  '',
  'forbidden',
  '403 forbidden',
  'not found',
  '404 not found',
  'conflict',
  'bad request',
  '400 bad request',
  'locked',
  'unprocessable entity',
]);

const MOST_OPENINGS = 10;
const LONGEST_OPENING = 60;

/** Without what such hosts write before somebody's sentence. */
export function withoutOpenings(line: string, { openings = [] }: HostWords): string {
  let rest = line.trim();
  for (let round = 0; round < MOST_OPENINGS; round += 1) {
    const lower = rest.slice(0, LONGEST_OPENING).toLowerCase();
    const opening = openings.find((each) => lower.startsWith(each));
    if (opening === undefined) return rest;
    rest = rest.slice(opening.length).trim();
  }
  return rest;
}

function sentenceOf(line: string, words: HostWords): string {
  const rest = withoutOpenings(line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' '), words);
  const lower = rest.toLowerCase();
  // What its own programs call the refusal.
  if (rest.includes('\\') && !rest.includes(' ')) return '';
  return EMPTY.has(lower) || words.empty?.includes(lower) ? '' : rest;
}

const HIDDEN = '•••';
/** What a token is made of; fewer letters are none. */
const WORD = /[\w-]+/g;
const LEAST = 6;

const withoutTokens = (text: string, { tokens = [] }: HostWords): string =>
  text.replace(WORD, (word) => (tokens.some((starts) => word.startsWith(starts) && word.length >= starts.length + LEAST) ? HIDDEN : word));

/**
 * A host's own sentence, for a person to read: without tags, control characters, secrets and whatever looks like a token of it, and not
 * longer than can be read.
 * Empty where it says nothing.
 */
export function saidIn(said: string, secrets: readonly string[], words: HostWords = {}): string {
  const hidden = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((each) => each.length > 0)
    .reduce((text, each) => text.replaceAll(each, HIDDEN), said);
  const lines = hidden
    .slice(0, LOOKED_AT)
    .replace(/<[^<>\n]{0,80}>/g, '\n')
    .split('\n')
    .map((line) => sentenceOf(line, words))
    .filter(Boolean);
  const whole = withoutTokens(lines.join(' '), words).replace(/\s+/g, ' ').trim();
  const points = [...whole];
  return points.length > SHOWN ? `${points.slice(0, SHOWN).join('').trimEnd()}…` : whole;
}
