// A date as pages write it → ISO 8601, its day and its offset as written: never moved by a time zone.
import { monthNames } from '../words/month-names';
import { inAscii } from './ascii-digits';

/** What a text that holds a date may be, and where year, month and day stand in it. */
interface Shape {
  shape: RegExp;
  order: 'ymd' | 'dmy' | 'mdy' | 'dm?y';
}

const ISO_DAY = '(?<![\\d.])(\\d{4})-(\\d{1,2})-(\\d{1,2})';
const ISO_TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?';
const ISO = new RegExp(`${ISO_DAY}(?:(?:T|\\s+)${ISO_TIME})?(?!\\d)`, 'i');

const DAY = '(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?';

/** Of texts in lower case: `\p{L}` in a pattern that ignores case takes the browser milliseconds to prepare. */
const SHAPES: Shape[] = [
  { shape: /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u, order: 'ymd' },
  { shape: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/u, order: 'dmy' },
  { shape: /(?<![\d./])(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?![\d/])/, order: 'ymd' },
  { shape: /^(\d{4})(\d{2})(\d{2})(?!\d)/, order: 'ymd' },
  { shape: /(?<![\d./])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.])/, order: 'dmy' },
  { shape: /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/])/, order: 'dm?y' },
  { shape: /(?<![\d./-])(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/, order: 'dm?y' },
  {
    shape: new RegExp(`${DAY}[\\s-]*(?:(?:de|of)\\s+|d[’'])?([\\p{L}\\p{M}]{3,16})[.,]?[\\s,-]*(?:(?:de|del|of)\\s+)?(\\d{4})(?!\\d)`, 'u'),
    order: 'dmy',
  },
  { shape: /(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,.]?\s+(\d{4})(?!\d)/u, order: 'mdy' },
  { shape: /(?<!\d)(\d{4})[.,]?\s+(\p{L}{3,14})\.?\s+(\d{1,2})(?!\d)/u, order: 'ymd' },
];

/** Characters: what is longer holds no date alone. */
const LONGEST = 200;

/** Nobody published on the web before; a date after tomorrow is an event's, or a mistake. */
const FIRST_YEAR = 1990;

/**
 * The date in a line, or null: `2026-11-12` where only a day is given, `2026-11-12T10:00:00+01:00` where a time is.
 * `lang` (BCP 47) tells the names of months, and whether 4/5 is in April or in May. `latest` is the last day that is believed.
 */
export function readDate(line: string, lang: string, latest?: string): string | null {
  const text = inAscii(line.slice(0, LONGEST));
  // A year, or the day, month and year that one may write in two figures: no shape has less.
  if (!/\d{4}|\d\.\s?\d{1,2}\.\s?\d{2}|\d\/\d{1,2}\/\d{2}/.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoDay(iso[1], iso[2], iso[3], latest);
    return day && iso[4] && Number(iso[4]) < 24 && Number(iso[5]) < 60
      ? `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${offset(iso[7])}`
      : day;
  }
  const lower = text.toLowerCase();
  for (const { shape, order } of SHAPES) {
    const match = shape.exec(lower);
    const day = match && dayOf(match, order, lang, latest);
    if (day) return day;
  }
  return null;
}

function dayOf(match: RegExpExecArray, order: Shape['order'], lang: string, latest?: string): string | null {
  const [, one = '', two = '', three = '', four = ''] = match;
  switch (order) {
    case 'ymd':
      return isoDay(one, month(two, lang), three, latest);
    case 'dmy':
      // `12.16.2025`; with two figures it is more often a version.
      return (
        isoDay(three, month(two, lang), one, latest) ?? (/^\d+$/.test(two) && three.length > 2 ? isoDay(three, one, two, latest) : null)
      );
    case 'mdy':
      return isoDay(three, month(one, lang), two, latest);
    case 'dm?y': {
      const monthFirst = Number(three) > 12 || (Number(one) <= 12 && /^(?:en(?:-us|-ph)?$|es-us|$)/i.test(lang));
      const [first, second] = monthFirst ? [one, three] : [three, one];
      // What would be a day to come is written the other way.
      return isoDay(four, first, second, latest) ?? isoDay(four, second, first, latest);
    }
  }
}

const month = (written: string, lang: string): string | undefined =>
  /^\d+$/.test(written) ? written : (monthNames(lang).get(written) ?? monthNames('').get(written))?.toString();

function isoDay(year = '', month = '', day = '', latest = '9999'): string | null {
  const full = year.length === 2 ? `20${year}` : ofOurEra(year);
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return isDay && Number(full) >= FIRST_YEAR && date <= latest ? date : null;
}

/** Thai pages count from the death of the Buddha. */
const ofOurEra = (year: string): string => (Number(year) > 2400 && Number(year) < 2700 ? String(Number(year) - 543) : year);

const offset = (written = ''): string => {
  if (/^(?:Z|UTC|GMT)$/i.test(written)) return 'Z';
  return written.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`);
};
