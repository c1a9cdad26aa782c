// Reads one file of topics: as it is guessed, and as the curator says.
import type { Site } from '@/utils/core/site';
import { alikeTopics } from '@/utils/taxonomy/alike-topics';
import { lackedSuccessors, mergeTopics } from '@/utils/taxonomy/change-site';
import { nameKey } from '@/utils/taxonomy/same-name';
import { decodeText, type Encoding } from '@/utils/taxonomy/tables/decode-text';
import type { ListChoice, Shape } from '@/utils/taxonomy/tables/table';
import { type Collected, MOST_TOPICS } from '@/utils/taxonomy/topics-file/collect-topics';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import { openTable, type OpenTable, planFor, previewOf, type TablePreview } from '@/utils/taxonomy/topics-file/open-table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import { readTopics } from '@/utils/taxonomy/topics-file/read-topics';

/** Names that are shown, to see what was read. */
const FIRST = 6;

export interface Tabled {
  kind: 'table';
  encoding: Encoding;
  /** What else it may be written in. */
  encodings: readonly Encoding[];
  shapes: readonly Shape[];
  lists: readonly ListChoice[];
  plan: Plan;
  preview: TablePreview;
}

/** A file whose bytes may be read in other letters. */
export interface TableSource {
  bytes: Uint8Array<ArrayBuffer>;
  /** Without its dot. */
  extension: string;
  encodings: readonly Encoding[];
}

/** `tell`: how much of the file is read. */
export function createTopicsReader(tell: (done: number, of: number) => void) {
  let source: TableSource = { bytes: new Uint8Array(), extension: '', encodings: [] };
  let table: OpenTable | null = null;
  let collected: Collected | null = null;

  const currentTable = (): OpenTable => {
    if (!table) throw new Error('no table is open');
    return table;
  };

  const tabled = (text: string, encoding: Encoding): Tabled => {
    table = openTable(text, source.extension);
    collected = null;
    const { shapes, lists, plan } = table;
    return { kind: 'table', encoding, encodings: source.encodings, shapes, lists, plan, preview: previewOf(table, plan) };
  };

  return {
    /** Throws the Problem `vocabulary-unreadable`. */
    openTable(text: string, encoding: Encoding, from: TableSource): Tabled {
      source = from;
      return tabled(text, encoding);
    },
    verbs: {
      /** The same file, in letters that the curator chose. Throws the Problem `vocabulary-unreadable`. */
      async reopen(chosen: Encoding): Promise<Tabled> {
        const { text, encoding } = decodeText(source.bytes, chosen);
        return tabled(text, encoding);
      },

      /** A guess for a shape, or a list, that the curator chose. */
      async reshape(shape: Shape, list = ''): Promise<Pick<Tabled, 'plan' | 'preview'>> {
        const plan = planFor(currentTable(), shape, list);
        return { plan, preview: previewOf(currentTable(), plan) };
      },

      async preview(plan: Plan): Promise<TablePreview> {
        return previewOf(currentTable(), plan);
      },

      /** `known`: names of the site's topics. */
      async readTopics(plan: Plan, known: string[]): Promise<FoundTopics> {
        const { size } = currentTable();
        collected = readTopics(currentTable(), plan, known, (read) => tell(read, size));
        const { topics, names, odd, broken } = collected;
        const keysHere = new Set(known.map(nameKey));
        const fresh = topics.filter(({ name }) => !keysHere.has(nameKey(name)));
        const site = { topics: known.map((name) => ({ name })) };
        return {
          names,
          fresh: names - (topics.length - fresh.length),
          known: topics.length - fresh.length,
          fits: { add: Math.min(fresh.length, Math.max(0, MOST_TOPICS - known.length)), replace: topics.length },
          first: fresh.slice(0, FIRST),
          onlyHere: lackedSuccessors(topics).slice(0, FIRST),
          alike: alikeTopics(site, fresh).slice(0, FIRST),
          odd: odd.first,
          oddCount: odd.count,
          broken,
        };
      },

      /** The site with the topics that were read, as many as fit. */
      async merge(site: Site, how: 'add' | 'replace'): Promise<Site> {
        if (!collected) throw new Error('no topics were read');
        const merged = mergeTopics(how === 'add' ? site : { ...site, topics: [] }, collected.topics);
        return merged.topics.length > MOST_TOPICS
          ? mergeTopics({ ...merged, topics: [] }, merged.topics.slice(0, Math.max(MOST_TOPICS, site.topics.length)))
          : merged;
      },
    },
  };
}
