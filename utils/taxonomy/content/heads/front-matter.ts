// The front matter of a site's existing file, as plain data.
import { ProblemError } from '@/utils/core/problem';
import { parseJson } from '../../tables/json-text';
import { type Head, headOf, MOST_CHARACTERS } from './file-head';
import { plainRecord } from '../value-names';
import { tomlValues } from './toml-values';
import { type ReadValues, type Remark, yamlValues } from './yaml-values';

export type FrontMatter =
  | (Omit<ReadValues, 'values'> & {
      read: true;
      /** Of data files there may be several. */ records: Record<string, unknown>[];
      /** What stands behind it. */ body: string;
    })
  | ({ read: false } & Remark);

/** Null where nothing is to be said of the file. Never throws on what it holds. */
export async function readFrontMatter(path: string, text: string): Promise<FrontMatter | null> {
  const head = headOf(path, text);
  if (head === null) return null;
  if ('why' in head) return { read: false, line: null, why: head.why };
  if (!head.isData && head.text.length > MOST_CHARACTERS) return { read: false, line: head.line, why: ['why_headTooLong'] };
  const { values, ...rest } = await READERS[head.kind](head);
  const records = head.isData ? recordsOf(values) : plainRecord(values) ? [values] : null;
  if (records) return { read: true, records, body: bodyBehind(head, text), ...rest };
  const [remark] = rest.lost;
  return { read: false, ...(remark ?? { line: head.line, why: ['why_headNoMap'] }) };
}

function bodyBehind({ text: head, isData }: Head, text: string): string {
  if (isData) return '';
  const at = text.indexOf(head);
  return at < 0 ? text : text.slice(at + head.length);
}

const nowhere = () => null;

const READERS: Record<Head['kind'], (head: Head) => ReadValues | Promise<ReadValues>> = {
  yaml: ({ text, line }) => yamlValues(text, line),
  toml: ({ text, line }) => tomlValues(text, line),
  json: ({ text, line }) => {
    try {
      const { value, commas } = parseJson(text);
      return {
        values: value,
        doubts: commas.map((at) => ({ line: at + line - 1, why: ['why_extraComma'] })),
        lost: [],
        written: nowhere,
      };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { details, reason } = error.problem;
      if (!reason) throw error;
      // YAML takes comments, and names without quotes.
      const asYaml = yamlValues(text, line);
      if (asYaml.lost.length === 0 && plainRecord(asYaml.values))
        return { ...asYaml, doubts: [{ line: Number(details['line']) + line - 1, why: reason }, ...asYaml.doubts] };
      return { values: undefined, doubts: [], lost: [{ line: Number(details['line']) + line - 1, why: reason }], written: nowhere };
    }
  },
  lines: ({ text }) => ({ values: Object.fromEntries(headerLines(text)), doubts: [], lost: [], written: nowhere }),
};

/** `Tags: rust, web`; a line that begins with spaces goes on with the one before. */
function headerLines(text: string): [string, string][] {
  const joined = text.replace(/\n[ \t]+/g, ' ').split('\n');
  return joined.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
}

/** A list of things is several; so is a thing that holds nothing but things. */
function recordsOf(values: unknown): Record<string, unknown>[] | null {
  if (Array.isArray(values)) return values.length > 0 && values.every(plainRecord) ? values : null;
  if (!plainRecord(values)) return null;
  const inner = Object.values(values);
  return inner.length > 0 && inner.every(plainRecord) && inner.every((held) => Object.values(held).some(Array.isArray)) ? inner : [values];
}
