// Lines beside a heading that hold dates: taken apart at the words that say of what, and told from lines that only mention a day.
import { isCalendarWord } from '../words/month-names';

/** "Updated" in the languages that curators read. */
const UPDATED =
  /updated?(?!\p{L})|modified|last edited|reviewed|aktualisiert|geändert|stand:|mis à jour|modifié|actualizad|modificad|aggiornat|atualizad|bijgewerkt|aktualizac|обновлен|aktualizov|uppdaterad|opdateret|oppdatert|päivitetty|güncelle|更新|수정/iu;
/** "Published" in the same. */
const PUBLISHED =
  /published|posted|veröffentlicht|erschienen|publié|publicad|pubblicat|gepubliceerd|geplaatst|opublikowan|опубликован|publikován|publicerad|publiceret|publisert|julkaistu|yayınlan|公開|発行|发布|게시/iu;
const AT_WORD = new RegExp(`(?=${PUBLISHED.source}|${UPDATED.source})`, 'iu');

const WHOLE_WORD = new RegExp(`(?:${PUBLISHED.source}|${UPDATED.source})\\p{L}*`, 'giu');

/** What parts a line: a date, a name and a section stand side by side. */
const SEPARATOR = /(?:(?<!\s)\s+)?[|·•›»]\s*|(?<!\s)\s+[-–—]+\s+/u;
/** A year or a day in figures: the piece of a line that holds its date. */
const HOLDS_DATE = /(?<!\d)\d{4}(?!\d)|\d[./]\s?\d{1,2}[./]\s?\d{2}/;

/** What may stand beside a date that says nothing but when, in lower case. */
const SAYS_WHEN = new Set([
  ...[
    'first',
    'originally',
    'last',
    'latest',
    'date',
    'dated',
    'written',
    'created',
    'on',
    'at',
    'the',
    'of',
    'in',
    'this',
    'article',
    'story',
    'post',
    'was',
    'is',
    'and',
  ],
  ...[
    'am',
    'pm',
    'a',
    'm',
    'p',
    'h',
    'utc',
    'gmt',
    'est',
    'edt',
    'et',
    'pst',
    'pdt',
    'pt',
    'cst',
    'cdt',
    'ct',
    'bst',
    'ist',
    'cet',
    'cest',
    'uhr',
    't',
    'z',
    'st',
    'nd',
    'rd',
    'th',
    'er',
  ],
  ...[
    'reading',
    'read',
    'time',
    'min',
    'mins',
    'minute',
    'minutes',
    'lesezeit',
    'minuten',
    'lecture',
    'lectura',
    'lettura',
    'leitura',
    'de',
    'del',
    'minutos',
    'minuti',
    'leestijd',
    'comment',
    'comments',
    'kommentare',
  ],
  ...[
    'datum',
    'vom',
    'am',
    'um',
    'der',
    'den',
    'zuletzt',
    'erstmals',
    'le',
    'à',
    'du',
    'el',
    'las',
    'a',
    'il',
    'alle',
    'ore',
    'em',
    'às',
    'op',
    'om',
    'd',
    'kl',
    'в',
    'г',
    'r',
    'года',
  ],
  ...['年', '月', '日', '년', '월', '일'],
]);
/** "By", before the names of authors. */
const BY = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'af', 'przez', 'from']);
const BETWEEN_NAMES = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'en',
  'og',
  'och',
  'i',
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'du',
  'da',
  'di',
  'bin',
  'for',
  'of',
  'the',
]);

/** Words; so many with capitals may be an author's name, or a place and an agency. */
const A_NAME = 3;

/** How much else may stand in a line: nothing, a name, or anything at all. */
type Company = 'alone' | 'with a name' | 'anywhere';

/** The parts of lines that say when a page was published. */
export const publishedParts = (lines: readonly string[], company: Company): string[] =>
  partsWithDates(lines, company).filter((part) => !UPDATED.test(part));

/** The parts of lines that say when a page last changed. */
export const modifiedParts = (lines: readonly string[]): string[] =>
  partsWithDates(lines, 'with a name').filter((part) => UPDATED.test(part));

const partsWithDates = (lines: readonly string[], company: Company): string[] =>
  lines
    .filter((line) => /\d/.test(line))
    .flatMap(splitAtWords)
    .filter((part) => /\d/.test(part) && isInCompany(part, company));

/** A word without a date of its own speaks of the date before it: `3 June 2026 (updated)`. */
function splitAtWords(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(AT_WORD)) {
    if (!/\d/.test(part) && parts.length > 0) parts.push((parts.pop() ?? '') + part);
    else parts.push(part);
  }
  return parts;
}

function isInCompany(part: string, company: Company): boolean {
  if (company === 'anywhere') return true;
  const pieces = part.split(SEPARATOR).filter((piece) => HOLDS_DATE.test(piece));
  return (pieces.length > 0 ? pieces : [part]).every((piece) => {
    const others = otherWords(piece);
    if (company === 'alone' || others.length === 0) return others.length === 0;
    return others.length === 1 || (others.length <= A_NAME && others.every((word) => !/^\p{Ll}/u.test(word)));
  });
}

/** The words of a part but for those that say when, and by whom. */
function otherWords(part: string): string[] {
  const others: string[] = [];
  let names = false;
  for (const [word] of part.replace(WHOLE_WORD, ' ').matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const plain = word.toLowerCase();
    if (BY.has(plain)) names = true;
    else if (isCalendarWord(plain)) names = false;
    else if (names && (/^\p{Lu}/u.test(word) || BETWEEN_NAMES.has(plain))) continue;
    else if (!SAYS_WHEN.has(plain)) others.push(word);
  }
  return others;
}
