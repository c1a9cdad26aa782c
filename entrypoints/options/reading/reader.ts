// What reads files for the options: one file of a vocabulary at a time, or the files of a site. Long work, so the page has it done in a worker.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { alikeTopics } from '@/utils/taxonomy/alike-topics';
import { lackedSuccessors, mergeTopics } from '@/utils/taxonomy/change-site';
import { MOST_CHARACTERS } from '@/utils/taxonomy/content/file-head';
import type { FoundKey, KeyUse } from '@/utils/taxonomy/content/found-keys';
import { ContentReader, type FoundContent, type TakenContent } from '@/utils/taxonomy/content/read-content';
import { nameKey } from '@/utils/taxonomy/same-name';
import { isSiteFile, readSite, type ReadSite } from '@/utils/taxonomy/site-file/read-site';
import { decodeText, type Encoding, guessesFor, isBinary } from '@/utils/taxonomy/tables/decode-text';
import type { ListChoice, Shape } from '@/utils/taxonomy/tables/table';
import { type Collected, MOST_TOPICS } from '@/utils/taxonomy/topics-file/collect-topics';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import { openTable, type OpenTable, planFor, previewOf, type TablePreview } from '@/utils/taxonomy/topics-file/open-table';
import type { Plan } from '@/utils/taxonomy/topics-file/plan';
import { readTopics } from '@/utils/taxonomy/topics-file/read-topics';

/** A million topics with synonyms are some 60 MB. */
const MOST_BYTES = 200_000_000;
/** Front matter, and the sign that ends it. */
const MOST_OF_FILE = MOST_CHARACTERS + 1_000;
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

export type OpenedFile = Tabled | ({ kind: 'site'; encoding: Encoding } & ReadSite);

export type Reader = ReturnType<typeof createReader>;

/** `tell`: how much of a file is read. */
export function createReader(tell: (done: number, of: number) => void) {
  let source: { bytes: Uint8Array<ArrayBuffer>; extension: string; encodings: readonly Encoding[] } = {
    bytes: new Uint8Array(),
    extension: '',
    encodings: [],
  };
  let table: OpenTable | null = null;
  let collected: Collected | null = null;
  let content = new ContentReader();
  let keys: FoundKey[] = [];
  let guessed = 0;

  const opened = (): OpenTable => {
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
    /** Throws the Problems `vocabulary-too-large`, `file-kind-unknown` and `vocabulary-unreadable`. */
    async open(file: File): Promise<OpenedFile> {
      if (file.size > MOST_BYTES) return fail('vocabulary-too-large', { name: file.name, limit: `${MOST_BYTES / 1_000_000} MB` });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const decoded = decodeText(bytes);
      const { text, encoding } = decoded;
      if (isBinary(text)) return fail('file-kind-unknown', { name: file.name });
      const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
      if (extension === 'json' && isSiteFile(text)) return { kind: 'site', encoding, ...readSite(text) };
      const encodings = guessesFor(decoded);
      source = { bytes: encodings.length > 0 ? bytes : new Uint8Array(), extension, encodings };
      return tabled(text, encoding);
    },

    /** The same file, in letters that the curator chose. Throws the Problem `vocabulary-unreadable`. */
    async reopen(chosen: Encoding): Promise<Tabled> {
      const { text, encoding } = decodeText(source.bytes, chosen);
      return tabled(text, encoding);
    },

    /** A guess for a shape, or a list, that the curator chose. */
    async reshape(shape: Shape, list = ''): Promise<Pick<Tabled, 'plan' | 'preview'>> {
      const plan = planFor(opened(), shape, list);
      return { plan, preview: previewOf(opened(), plan) };
    },

    async preview(plan: Plan): Promise<TablePreview> {
      return previewOf(opened(), plan);
    },

    /** `known`: names of the site's topics. */
    async readTopics(plan: Plan, known: string[]): Promise<FoundTopics> {
      const { size } = opened();
      collected = readTopics(opened(), plan, known, (read) => tell(read, size));
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

    /** Some of the files of a site; `first`: those before are of another. */
    async addContent(files: { path: string; file: File }[], first: boolean): Promise<void> {
      if (first) {
        content = new ContentReader();
        guessed = 0;
      }
      const texts = await Promise.all(
        files.map(async ({ path, file }) => ({ path, ...decodeText(new Uint8Array(await file.slice(0, MOST_OF_FILE).arrayBuffer())) })),
      );
      for (const { path, text, encoding } of texts) {
        if (encoding === 'Windows-1252') guessed += 1;
        await content.add(path, text);
      }
    },

    async content(): Promise<FoundContent & { guessed: number }> {
      const found = content.found();
      keys = found.keys;
      return { ...found, guessed };
    },

    async takeContent(uses: Record<string, KeyUse>): Promise<TakenContent> {
      return content.take(uses, keys);
    },
  };
}
