// What a host says in its own words: looked through for what kind of answer it is, and cut and cleaned before anybody is shown them.
import type { HttpAnswer } from '@/utils/core/http';

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
  // GitLab names the field that is wrong, and what is wrong with it below.
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

/** As tables of words are written: `’` is how Gitea writes `'`. */
export const plainWords = (words: string): string => words.toLowerCase().replaceAll('’', "'");

/** What stands before the sentence that somebody wrote, and what says only that there is one. */
const OPENINGS = ['remote: ', 'error: ', 'GitLab: ', 'GL-HOOK-ERR: ', 'PushRejected Error: '];
const EMPTY = new Set([
  '',
  'repository rule violations found',
  'validation failed',
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
/** How hosts' tokens begin: https://github.blog/engineering/behind-githubs-new-authentication-token-formats, https://docs.gitlab.com/security/tokens/#token-prefixes */
const TOKEN = /\b(?:gh[oprsu]_|github_pat_|(?:glpat|gldt|glrt|glcbt|glptt|glft|glimt|glagent|gloas|glsoat|glffct)-)[\w-]{6,}/g;

function sentenceOf(line: string): string {
  let rest = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim();
  for (const opening of OPENINGS) if (rest.startsWith(opening)) rest = rest.slice(opening.length).trim();
  return EMPTY.has(rest.toLowerCase()) ? '' : rest;
}

/**
 * A host's own sentence, for a person to read: without tags, control characters, the token and whatever looks like one, and not longer than can be read.
 * Empty where it says nothing.
 */
export function saidIn(words: string, secret: string): string {
  const hidden = [secret, encodeURIComponent(secret)]
    .filter((each) => each.length > 0)
    .reduce((text, each) => text.replaceAll(each, '•••'), words);
  const lines = hidden
    .slice(0, LOOKED_AT)
    .replace(/<[^<>\n]{0,80}>/g, '\n')
    .split('\n')
    .map(sentenceOf)
    .filter(Boolean);
  const whole = lines.join(' ').replace(TOKEN, '•••').replace(/\s+/g, ' ').trim();
  const points = [...whole];
  return points.length > SHOWN ? `${points.slice(0, SHOWN).join('').trimEnd()}…` : whole;
}
