// What a file separates its fields by: spreadsheets of half of Europe write semicolons and call it CSV.
import { columnOf } from './topic-columns';

export type Separator = ',' | ';' | '\t';
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** Enough lines to tell. */
const LOOKED_AT = 20;
/** A topic, its synonyms, its successor. */
const MOST_FIELDS = 3;

/** Told by the line `sep=` that Excel knows, else by the header, else by what every one of the first lines has as often; a comma where nothing tells. */
export function separatorOf(text: string): Separator {
  // What stands in quotes separates nothing.
  const lines = text.replace(/^\uFEFF/, '').replace(/"(?:[^"]|"")*"/g, (quoted) => quoted.replace(/[,;\t\r\n]/g, '_')).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const [first = ''] = lines;
  const said = SEPARATORS.find((separator) => first === `sep=${separator}`);
  if (said) return said;
  const ofHeader = SEPARATORS.find((separator) => {
    const fields = first.split(separator);
    return fields.length > 1 && fields.some((field) => columnOf(unquoted(field)) !== null);
  });
  if (ofHeader) return ofHeader;
  const even = SEPARATORS.find((separator) => {
    const counts = new Set(lines.map((line) => line.split(separator).length));
    const [count = 1] = counts;
    return lines.length > 1 && counts.size === 1 && count > 1 && count <= MOST_FIELDS;
  });
  return even ?? ',';
}

const unquoted = (field: string) => field.trim().replace(/^"|"$/g, '');
