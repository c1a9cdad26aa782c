// Outlines in OPML, as outliners and feed readers export them: each item with what it stands below.
import type { JsonTable } from '../json-table';
import { namedRows, type Row } from '../table';
import { readXml } from './read-xml';

const HEADER = ['name', 'parent'];
/** Attributes that say nothing of a topic. */
const UNSAID = new Set([
  'text',
  'title',
  'type',
  'xmlUrl',
  'htmlUrl',
  'version',
  'language',
  'created',
  '_status',
  'isComment',
  'isBreakpoint',
]);
const MOST_COLUMNS = 12;

export const isOutline = (start: string): boolean => /<opml[\s>]/i.test(start);

export function readOutline(text: string): JsonTable {
  const found: { cells: string[]; more: ReadonlyMap<string, string>; line: number }[] = [];
  const above: string[] = [];
  const faults = readXml(text, {
    open({ name, attributes, line }) {
      if (name !== 'outline') return;
      const title = (attributes.get('text') ?? attributes.get('title') ?? '').trim();
      const parent = above.at(-1) ?? '';
      if (title !== '') found.push({ cells: [title, parent], more: attributes, line });
      above.push(title === '' ? parent : title);
    },
    close({ name }) {
      if (name === 'outline') above.pop();
    },
    text() {},
  });
  const columns = [...new Set(found.flatMap(({ more }) => [...more.keys()]))].filter((name) => !UNSAID.has(name)).slice(0, MOST_COLUMNS);
  const rows = found.map(({ cells, more, line }, place): Row => ({
    cells: [...cells, ...columns.map((name) => more.get(name) ?? '')],
    line,
    at: Math.floor((text.length * place) / found.length),
  }));
  return { header: true, rows: namedRows([...HEADER, ...columns], faults, rows) };
}
