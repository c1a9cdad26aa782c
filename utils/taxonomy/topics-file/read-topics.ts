// The topics of a table, read as the curator said.
import type { Message } from '@/utils/base/message';
import { decodeEntities } from '@/utils/base/entities';
import { readable } from '../tables/csv';
import { isSeparated, type Row } from '../tables/table';
import { nameKey } from '../same-name';
import { type Collected, TopicCollector } from './collect-topics';
import type { OpenTable } from './open-table';
import { isOwnHeader } from './own-table';
import type { Plan } from './plan';
import type { Role } from './column-names';
import { synonymsIn } from './synonyms';

/** So many rows, and it is told how far the reading is. */
const STEP = 10_000;

/**
 * Throws the Problem `vocabulary-unreadable` for JSON that is none.
 * @param known names of the topics that the site has.
 * @param tell is told how many characters were read.
 */
export function readTopics(
  table: Pick<OpenTable, 'rows'>,
  plan: Plan,
  known: readonly string[] = [],
  tell?: (read: number) => void,
): Collected {
  const collector = new TopicCollector(plan.mend);
  let row: ((row: Row) => void) | null = null;
  let count = 0;
  for (const next of table.rows(plan).rows) {
    if (row === null) {
      row = rowReader(plan, next, collector);
      if (plan.header) {
        count += 1;
        continue;
      }
    }
    count += 1;
    row(next);
    if (count % STEP === 0) tell?.(next.at);
  }
  const keys = new Set(known.map(nameKey));
  return collector.finish((key) => keys.has(key));
}

/** `first`: the row that says how many cells belong in each. */
function rowReader(plan: Plan, first: Row, collector: TopicCollector): (row: Row) => void {
  const columns = columnsOf(plan.roles);
  const own = plan.header && isOwnHeader(first.cells);
  const width = Math.max(first.cells.findLastIndex((cell) => cell.trim() !== '') + 1, plan.header ? first.cells.length : 0);
  const check = isSeparated(plan.shape) && width > 0;
  return ({ cells, line, odd }) => {
    const cell = (column: number) => {
      const text = cells[column] ?? '';
      return own ? readable(text) : decodeEntities(text);
    };
    if (odd) collector.tell(line, odd);
    const filled = cells.findLastIndex((text) => text.trim() !== '') + 1;
    if (check && (filled > width || (plan.header && cells.length < width)))
      collector.tell(line, unequal(Math.max(filled, Math.min(cells.length, width)), width));
    const source = columns.source < 0 ? '' : cell(columns.source).trim();
    const synonyms = columns.synonyms.flatMap((column) => synonymsIn(cell(column), plan.split));
    const useInstead = columns.useInstead < 0 ? '' : cell(columns.useInstead).trim();
    const names = columns.topic.map((column) => cell(column).trim());
    if (!odd && names.every((name) => name === '')) collector.tell(line, ['why_topicMissing']);
    for (const [place, name] of names.entries()) {
      if (name === '') continue;
      collector.add(
        line,
        place === 0 ? sourced(source, name) : name,
        place === 0 ? synonyms : [],
        place === 0 ? useInstead : '',
        place > 0,
      );
    }
  };
}

const unequal = (cells: number, width: number): Message => [cells === 1 ? 'why_oneCell' : 'why_cells', width, cells];

function columnsOf(roles: readonly Role[]) {
  const all = (role: Role) => roles.flatMap((it, column) => (it === role ? [column] : []));
  return { topic: all('topic'), source: all('source')[0] ?? -1, synonyms: all('synonyms'), useInstead: all('useInstead')[0] ?? -1 };
}

/** `KLAS` and `Virtual Care` are `KLAS: Virtual Care`, which it may be already. */
function sourced(source: string, name: string): string {
  if (source === '' || nameKey(name).startsWith(`${nameKey(source)}:`)) return name;
  return `${source}: ${name}`;
}
