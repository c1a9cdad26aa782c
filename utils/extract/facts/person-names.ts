// What stands in a byline → the names of people in it, without "by", roles, dates and addresses.
import { isCalendarWord } from '../words/month-names';

/** How bylines begin in the languages that curators read. */
const BY_WORDS =
  'by|von|par|por|autor(?:in)?|autore|author|auteur|text|words|story|written by|posted by|published by|reported by|geschrieben von|veröffentlicht von|ein artikel von|scritto da|di|da|escrito por|publicado por|écrit par|publié par|rédigé par|door|geschreven door|przez|tekst|napisał(?:a)?|автор|от|av|af|skrevet av|skrevet af|skriven av|kirjoittanut|teksti|yazan|haber|文|著者|責任编辑|责任编辑|编辑|筆者|執筆|作者|记者|글|기자';
/** Of a line in lower case: `\p{L}` in a pattern that ignores case takes the browser milliseconds to prepare. */
const BY = new RegExp(
  `^\\s*(?:(?:an?\\s+)?(?:article|story|post|guest post|review)\\s+)?(?:${BY_WORDS})(?:\\s*[:：]\\s*|\\s+(?=[\\p{L}@]))`,
  'u',
);

const BETWEEN =
  /(?:(?<!\s)\s+)?[,;/&\n、،|•·●∙⋅‖]\s*|(?<!\s)\s+[-–—]\s+|(?<!\s)\s+(?:and|und|et|og|och|ja|ve|и|with|mit|avec|con|med)\s+|(?<!\s)\s+y\s+(?=\S+\s+\S)/iu;

/** What follows a name, or stands where a name might. */
const ROLE =
  /\b(?:editor-in-chief|editors?|writers?|reporters?|correspondents?|contributing|journalists?|columnists?|producers?|authors?|bloggers?|managers?|directors?|founders?|co-founders?|ceo|cto|cfo|president|officer|coordinators?|strategists?|marketers?|marketing|head of|chief|senior|specialists?|analysts?|consultants?|experts?|engineers?|developers?|designers?|reviewers?|dietitian|lecturer|fellow|photographers?|freelancers?|redakteur(?:in)?|redaktør|journalist(?:in|e)?|autor(?:in)?|mitarbeiter(?:in)?|korrespondent(?:in)?|chefredakteur|volontär(?:in)?|rédact(?:eur|rice)|periodista|redactora?|giornalista|redattore)\b.*$/iu;
/** Where or when something was signed follows the name. */
const WHERE = /\s+(?:at|on|for|in|bei|of|(?:am|um|le|il)(?=\s+\d))(?:\s.*)?$/iu;
const NO_NAME =
  /\b(?:published|updated|posted|reviewed|written|read|follow|comments?|shares?|categor(?:y|ies)|about|filed|bio|polic(?:y|ies)|in|on|at|for|from|the|our|this|view|see|all|more|posts?|contact|subscribe|article|minutes?|foto|photo|getty|images?|content|sizes?|relations|communications|development|department|operations|services?)\b/iu;
const GROUP =
  /\b(?:team|staff|desk|newsroom|newsdesk|editorial|redaktion|redaktionsteam|redacción|rédaction|redazione|redactie|contributors?|bureau|agency|agentur|agencia|association|institute|university|group|inc|llc|ltd|gmbh|media|magazine|news|foundation|society)\b/iu;
const CREDENTIAL =
  /^(?:ph\.?\s?d\.?|m\.?\s?d\.?|m\.?a\.?|m\.?s\.?c?\.?|b\.?s\.?c?\.?|mba|jd|esq\.?|rn|rd|rdn|dds|dvm|vmd|cfp|cpa|cfa|jr\.?|sr\.?|ii|iii|iv|ba|bsc|msc|mph|mpp|lcsw|np|faclm|do|pharmd|psyd|edd)$/i;
const NOBODY =
  /^(?:(?:die|la|the)\s+)?(?:(?:site|web)\s*)?(?:\w{0,8}[\s_-]?admin|administrator|webmaster|editors?|editorial|staff|none|null|undefined|authors?|user|guest|anonymous|redaktion|redaktionsteam|redacción|rédaction|redazione|redactie|redakcja|unknown|n\/?a|team|contributor|default|root|wordpress|press release|home|news|blog|publisher|self|by|von|and|und|posted by)$/i;
const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de|php|html?|co)\b|^\/|[{}<>=\\]|^#/i;

/** Names beyond this many words or characters are sentences. */
const [MOST_WORDS, MOST_CHARACTERS] = [5, 40];

/** Who is named beside a picture made the picture. */
const CREDIT = /unsplash|pexels|getty|shutterstock|istock|\b(?:photos?|images?|fotos?|bild(?:er)?|illustrations?)\b|©/i;

/** What a line says from its "by" on, where it begins with it or a sign, a number or a verb stands before: `12 May, by Jane Roe`. "Recycle by City" is no signature. */
export const signatureIn = (line: string): string => {
  if (CREDIT.test(line)) return '';
  return BY.test(line.toLowerCase()) ? line : (SIGNED.exec(line)?.[1] ?? '');
};
const SIGNED = /(?:[|•·,:–—-]\s*|\d\s+|\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished)\s+)((?:by|von|par|por|door|przez|av|af)\s+(?=[A-ZÀ-Ž]).*)$/u;

/** A line of a name and a date alone: `Jane Roe, 12.11.2026`, `12 November 2026 - Jane Roe`. */
export const datedSignatureIn = (line: string): string =>
  !/\d/.test(line)
    ? ''
    : (/^(?:[\d./-]{8,10}|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})[\s,|·•–—-]+(\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3})$/u.exec(
        line,
      )?.[1] ??
      /^(\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3})[\s,|·•–—-]+(?:[\d./-]{8,10}|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/u.exec(
        line,
      )?.[1] ??
      '');

/** The names in `byline`, in its order: of people, and of groups that sign like people. */
export function namesIn(byline: string): string[] {
  if (ADDRESS.test(byline.trim()) && !/\s/.test(byline.trim())) return [];
  const names = beforeDate(withoutBy(byline))
    .split(BETWEEN)
    .map((part) => trim(part).replace(ROLE, '').replace(WHERE, '').trim());
  return names.filter((name, index) => isName(name) && names.indexOf(name) === index);
}

/** A name that structured data gives as one person's, taken as it stands; null where more than one name stands there. */
export function wholeNameIn(name: string): string | null {
  const words = name.split(' ');
  const isOne =
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    !/[\d,;:/&|@()]|\s[-–—]\s/.test(name) &&
    !BETWEEN.test(name) &&
    !WORDS_OF_OFFICE.test(name) &&
    !ADDRESS.test(name) &&
    !NOBODY.test(name) &&
    isSpelledAsName(name);
  // "Von Peter Müller" is a byline, "Von Miller" is a man.
  return isOne && (words.length === 2 || afterBy(name) === name) ? name : null;
}
const WORDS_OF_OFFICE = /\b(?:editor|staff|team|writer|reporter|contributor|redaktion|published|updated|posted|written)\b/i;

/** Whether a visible line is spelled as names are: a single name or handle, or capitals but for particles. */
export const isSpelledAsName = (name: string): boolean =>
  !/\s/.test(name) ||
  ((name.match(/\p{Lu}|\p{Lo}/gu) ?? []).length > 1 &&
    name.split(' ').every((word) => /^[\p{Lu}\p{Lo}'’"(]/u.test(word) || PARTICLE.test(word)));
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|do|dos|das|du|van|von|vom|zu|zur|ten|ter|te|la|le|el|al|bin|ben|ibn|af|av|e|y|st|d['’].*|al-.*|l['’].*|o['’].*)$/;

/** Whether a name may be a person's: groups have words that people have not. */
export const isPerson = (name: string): boolean => !GROUP.test(name);

/** `Roe, Jane` as catalogues write it. */
export function inOrder(name: string): string {
  const [last = '', first = '', ...more] = name.split(',', 3);
  const isTwo = last !== '' && first.trim() !== '' && more.length === 0;
  return isTwo && !CREDENTIAL.test(first.trimStart()) ? `${first.trimStart()} ${last}` : name;
}

const DATE =
  /[\s,(–—|-]*(?:\b(?:on|am|le|el|den)\s+)?(\b\p{L}{3,9}\.?,?\s+)?\d{1,4}(?:[./:-]|st\b|nd\b|rd\b|th\b|\s+\p{L}{3,}|\s*,\s*\d|$).*$/u;
const STATE = /^(?:published|updated|posted|modified|stand|actualizado|publié|veröffentlicht)$/i;

/** The word before a number belongs to the date where it names a month or a day; else it is the end of a name. */
const beforeDate = (line: string): string =>
  !/\d/.test(line)
    ? line
    : line.replace(DATE, (date: string, word = '') =>
        word === '' || STATE.test(word.trim()) || isCalendarWord(word.trim()) ? '' : date.slice(0, date.indexOf(word) + word.length),
      );

const withoutBy = (line: string): string =>
  afterBy(afterBy(line.replace(/^.*\b(?:posts|articles|stories|written) by\s+/i, '').replace(/^By(?=[A-Z][a-z])/, '')));
const afterBy = (line: string): string => line.slice(BY.exec(line.toLowerCase())?.[0].length ?? 0);

const trim = (name: string): string =>
  withoutBy(name)
    .replace(/\s*\(.*?\)\s*$/, '')
    .replace(/^[\s"'“”„:(–—*+.\-\d]+|[\s"“”„:)–—*+\-\d]+$/gu, '')
    .replace(/\s+/g, ' ');

function isName(name: string): boolean {
  if (!/\p{L}{2}/u.test(name) || /\d{4}/.test(name) || name.length > MOST_CHARACTERS || name.split(' ').length > MOST_WORDS) return false;
  return ![CREDENTIAL, NOBODY, ADDRESS, NO_NAME].some((no) => no.test(name));
}
