// What a row of a learnt format stands for, in words.
import type { AskKind } from '@/utils/core/asks/asked';
import type { Meaning } from '@/utils/core/learnt/said';
import { say } from '../../shared/words/say';

/** What the language of formats has names for, as a curator would say it. */
const FACTS: Readonly<Record<string, string>> = {
  title: say('fact_title'),
  byline: say('fact_byline'),
  siteName: say('fact_siteName'),
  publishedTime: say('fact_publishedTime'),
  modifiedTime: say('fact_modifiedTime'),
  lang: say('fact_lang'),
  summary: say('fact_summary'),
  url: say('fact_url'),
  cleanUrl: say('fact_cleanUrl'),
  body: say('fact_body'),
  topics: say('fact_topics'),
  curator: say('fact_curator'),
  created: say('fact_created'),
  changed: say('fact_changed'),
  id: say('fact_id'),
  'community.name': say('fact_communityName'),
  'community.slug': say('fact_communitySlug'),
  'contentType.name': say('fact_contentType'),
  'site.name': say('fact_site'),
  'image.path': say('fact_imagePath'),
  'image.alt': say('fact_imageAlt'),
};

/** The facts that any row may be said to be, in the order of a menu. */
export const OFFERED_FACTS: readonly string[] = [
  'title',
  'cleanUrl',
  'url',
  'created',
  'publishedTime',
  'byline',
  'siteName',
  'summary',
  'topics',
  'curator',
  'lang',
  'community.name',
  'id',
];

export const OFFERED_KINDS: readonly AskKind[] = ['text', 'lines', 'address', 'number', 'yes-no', 'date', 'one-of', 'list'];

const KINDS: Readonly<Record<AskKind, string>> = {
  text: say('learn_typed_text'),
  lines: say('learn_typed_lines'),
  address: say('learn_typed_address'),
  number: say('learn_typed_number'),
  'yes-no': say('learn_typed_yesNo'),
  date: say('learn_typed_date'),
  'one-of': say('learn_typed_oneOf'),
  list: say('learn_typed_list'),
  terms: say('learn_typed_terms'),
  maps: say('learn_typed_maps'),
};

/** Options of a row that are named; of more, how many there are. */
const MOST_OPTIONS = 4;
const LONGEST = 60;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export function meaningWords(meaning: Meaning): string {
  switch (meaning.is) {
    case 'fact':
      return factWords(meaning.name);
    case 'made':
      return madeWords(meaning.of);
    case 'always':
      return meaning.value === undefined ? say('learn_alwaysSame') : say('learn_always', cut(meaning.value));
    case 'typed':
      return typedWords(meaning);
    case 'out':
      return say('learn_out');
  }
}

/** What one hole alone makes is called by itself. */
function madeWords(of: string): string {
  const alone = /^\{\{([^{}]*)\}\}$/.exec(of.trim())?.[1];
  return alone === undefined ? say('learn_made', cut(holesInWords(of))) : holeWords(alone);
}

function typedWords({ kind, options = [], vocabulary }: Extract<Meaning, { is: 'typed' }>): string {
  if (kind === 'one-of' && options.length > 0) {
    const named = options.slice(0, MOST_OPTIONS).join(' · ');
    return say('learn_oneOf', cut(options.length > MOST_OPTIONS ? `${named} · …` : named));
  }
  return kind === 'terms' && vocabulary ? say('learn_termsOf', vocabulary) : KINDS[kind];
}

/** Words that say how a value is written, and nothing of what it is. */
const WRITTEN = /^(?:default|keep|bare|fold|markdown|text)\b/;

/** `{{ created | date: "YYYY" }}-{{ slug }}` as `[when you save: YYYY]-[slug]`. */
export const holesInWords = (text: string): string => text.replace(/\{\{([^{}]*)\}\}/g, (_, hole: string) => `[${holeWords(hole)}]`);

function holeWords(hole: string): string {
  const [name = '', ...words] = hole.split('|').map((part) => part.trim());
  const fact = factWords(name);
  const shown = words.filter((word) => !WRITTEN.test(word));
  const mask = /^date:\s*["']([^"']*)["']/.exec(shown[0] ?? '')?.[1];
  if (mask) return say('learn_dateAs', fact, mask);
  const [first] = shown;
  if (first === undefined) return fact;
  if (/^(?:slugify|filename)\b/.test(first)) return say('learn_asAddress', fact);
  return first === 'host' ? say('learn_hostOf', fact) : `${fact} | ${shown.join(' | ')}`;
}

const factWords = (name: string): string => (Object.hasOwn(FACTS, name) ? FACTS[name]! : name);
