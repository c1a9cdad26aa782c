// Lines that stand among an article's paragraphs and yet may not open an excerpt: a row a kind, with its words in several languages.
import { plain } from './blocks';
import { LEADS_TO_OTHERS, STANDS_BESIDE } from '../words/furniture-words';

interface LeadRule {
  kind: string;
  /** Code points; the same words in a longer paragraph are the article's own. */
  longest: number;
  /** No part of an article wherever it stands, when it is no longer than this. */
  never?: number;
  /** Matched against the line as it stands. */
  line?: RegExp;
  /** Matched against the line's letters and digits alone, in lower case, without accents. */
  words?: RegExp;
}

const MONTH =
  '(jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|maj|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)\\p{L}*\\.?';
const DATE = `((\\p{L}+,?\\s+)?(\\d{1,2}(st|nd|rd|th|er|\\.)?\\s*(de\\s+)?${MONTH}|${MONTH}\\s+\\d{1,2}(st|nd|rd|th)?)(,|\\s+de)?(\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`;
const SAID =
  '(published|updated|posted|last (updated|modified)|first published|created|on|date|veröffentlicht|aktualisiert|stand|am|vom|den|publié|mis à jour|le|publicado|actualizado|el|pubblicato|aggiornato|il|gepubliceerd|geplaatst|opublikowano|publicerad|publisert)';

const RULES: LeadRule[] = [
  {
    kind: 'byline',
    longest: 140,
    line: /^((written|posted|reported|words|text|story|photos?|reviewed|edited|medically reviewed|a post|guest post|article) )?(by|von|par|por|door|przez|av|di|autor(in)?:?|author:?|auteur:?|text:|redaktion:?)\s+(the\s+)?\p{Lu}[^.!?]*$/iu,
  },
  {
    kind: 'dateline',
    longest: 120,
    line: new RegExp(
      `^(${SAID}[:\\s]*)*${DATE}([\\s,|•·–—-]|at|um|à|a las|alle|om|uhr|am|pm|a\\.m\\.|p\\.m\\.|[A-Z]{2,4}|\\d{1,2}[:.h]\\d{2})*(${SAID}.*)?$`,
      'iu',
    ),
  },
  {
    kind: 'reading time',
    longest: 60,
    never: 60,
    words:
      /^(estimated )?(reading time |lesezeit |temps de lecture |tiempo de lectura )?\d+ (min(ute|uto|uten)?s?|second\w*)( (read|lesezeit|de lecture|de lectura|leestijd|czytania|lasning))?$/,
  },
  {
    kind: 'caption or credit',
    longest: 240,
    never: 100,
    line: /^(©|\(c\)\s|photo(graph)?s?( (by|courtesy|credit)|:)|image( credit| source| courtesy|:)|picture:|credit:|foto(s)?:|bild(er)?:|quelle:|crédits?( photo)?\s*:|fuente:|imagen:|fonte:|beeld:|zdj)|(\(|\b)(getty images|shutterstock|istock|unsplash|reuters\/|ap photo|dpa|afp)[^.]{0,40}\)?$/i,
  },
  {
    kind: 'newsletter',
    longest: 260,
    never: 260,
    words:
      /^(sign up|subscribe|join (our|the|over|more than)|get (our|the) .*newsletter|want more|don t miss|stay (up to date|informed)|enter your email|newsletter|abonnieren|melden sie sich|jetzt (abonnieren|anmelden)|inscrivez vous|abonnez vous|recevez|suscribete|suscribase|inscreva se|assine|iscriviti|meld je aan|schrijf je in|zapisz sie|prenumerera)\b|\b(our|free|daily|weekly) newsletters?\b.*\b(inbox|sign up|subscribe)/,
  },
  {
    kind: 'caption with its agency',
    longest: 240,
    line: /[|.,(/]\s*(photo(graph)? by .{3,40}|reuters|getty( images)?|ap|afp|epa|dpa|shutterstock|alamy|bloomberg)\)?$/i,
  },
  { kind: 'address', longest: 300, line: /^(https?:\/\/|www\.)\S+$/i },
  {
    kind: 'follow and share',
    longest: 200,
    never: 200,
    words:
      /^(follow (us|\w+) (on|at)|like us on|share this|folge[n]? (sie )?uns|suivez nous|siguenos|siga nos|seguici|volg ons|listen to (this|the)|watch the video|download (the|our) (app|pdf))\b/,
  },
  {
    kind: 'disclosure',
    longest: 500,
    words:
      /\b(affiliate (links?|partners?|commission)|(may|might|can|could) (earn|receive|get) (a |an |us a )?(small |affiliate )?commission|(links|products) .*\bwe (may )?(earn|receive)|sponsored (post|content|by)|paid partnership|in partnership with|advertiser disclosure|affiliate links?|provision (erhalten|bekommen)|werbelinks?|liens? affilies?|enlaces? de afiliad\w+)\b|^(disclosure|disclaimer|advertiser disclosure|transparenz\w*|hinweis)\b/,
  },
  {
    kind: 'note of the editors',
    longest: 500,
    words:
      /^(editor s? ?note|editors note|note from the editor|correction|clarification|update|this (article|story|post|piece|essay|content) (was|is|has been|first|originally) .*(published|appeared|updated|republished|produced|translated|brought)|a version of this|originally published|anmerkung der redaktion|korrektur|dieser (artikel|beitrag|text) (ist|wurde|erschien)|cet article (a ete|est)|note de la redaction|nota del editor|este articulo (fue|ha sido))\b/,
  },
  {
    kind: 'consent',
    longest: 500,
    words:
      /\b(uses? cookies|cookie (policy|settings|preferences)|accept (all )?cookies|verwendet cookies|utilise des cookies|utiliza cookies)\b/,
  },
  {
    kind: 'needs a script or a login',
    longest: 240,
    never: 120,
    words:
      /^(please )?(enable|turn on|activate) (javascript|cookies)|^(log in|sign in|register|anmelden|einloggen)\b|\bjavascript (is )?(disabled|deaktiviert|required)\b/,
  },
];

/** Whether a line may open an excerpt. `linked` is the share of its text in links, 0 to 1. */
export function mayLead(text: string, linked: number, words = plain(text)): boolean {
  if (words === '' || isFurniture(text, linked, words)) return false;
  const length = text.length;
  if (linked > 0.9 || (linked > 0.5 && length < 60)) return false;
  return !RULES.some((rule) => length <= rule.longest && matches(rule, text, words));
}

/** A name, a label or a heading in all but its element: short, and no sentence. */
export const isFragment = (text: string): boolean => text.length < 60 && !/[.!?…。！？]["'”’»)\]]*$/.test(text);

/** Whether a line is no part of an article, wherever it stands. */
export function isFurniture(text: string, linked: number, words = plain(text)): boolean {
  if (text.length < 90 && STANDS_BESIDE.test(words)) return true;
  if (linked > 0.5 && text.length <= 220 && LEADS_TO_OTHERS.test(words)) return true;
  return RULES.some((rule) => text.length <= (rule.never ?? 0) && matches(rule, text, words));
}

const matches = ({ line, words }: LeadRule, text: string, plainText: string): boolean =>
  line?.test(text) === true || words?.test(plainText) === true;
