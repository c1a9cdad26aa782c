// Reads the lists of a published file: what each item was made of.
import { valueAt } from '@/utils/core/formats/known-keys';
import { wordsOf } from '../language/hole-words';
import { listPart } from '../language/list-words';
import { emptyScope, LIST_NAMES } from '../language/names';
import type { Hole, Part } from '../language/template';
import { isList } from '../shown/read-asks';
import type { FileShape } from './file-shape';
import { matchParts } from './match-parts';
import { onlyHole, type ShapeEntry } from './shape';
import { isUndone, undoWords } from './undo-words';

/** Terms of the vocabularies by the names that have them: what a word such as `slugify` has made of them is known again. */
export type Terms = Readonly<Record<string, readonly string[]>>;

type ReadMaps =
  | { is: 'one' }
  | { is: 'texts'; hole: Hole; texts: unknown[] }
  | { is: 'maps'; base: string; maps: Record<string, unknown>[] };

export class ItemReader {
  private readonly lists: ReadonlySet<string>;
  private readonly written = new Map<Hole, Map<string, string>>();

  constructor(
    private readonly shape: FileShape,
    private readonly terms: Terms,
  ) {
    const asked = shape.asks.filter(isList).map(({ name }) => name);
    this.lists = new Set([...LIST_NAMES, ...asked]);
  }

  /** The list of a hole by its values as they stand; undefined where that cannot be told. */
  listOf(hole: Hole, values: readonly unknown[]): unknown {
    const words = this.itemWords(hole);
    const items = values.map((value) => this.undo(hole, value));
    const listed = wordsOf(hole).slice(0, wordsOf(hole).length - words.length);
    return items.includes(undefined) ? undefined : undoWords(items, listed, this.shape.zone);
  }

  /** What stands in the place of the first hole of each item. */
  textsOf(parts: readonly Part[], values: readonly unknown[]): { hole: Hole | undefined; texts: unknown[] } {
    const hole = parts.find((part) => typeof part === 'object');
    if (onlyHole(parts)) return { hole, texts: [...values] };
    const found = values.map((value) => matchParts(parts, String(value)) ?? []);
    return { hole, texts: found.flatMap((one) => one.filter(([each]) => each === hole).map(([, text]) => text)) };
  }

  /** Of a list of maps, by the fields that are nothing but a hole. `one`: a map that is not repeated. */
  mapsOf(entries: readonly ShapeEntry[], values: readonly unknown[]): ReadMaps {
    const fields = entries.flatMap(({ path, shape }) => {
      const hole = shape.is === 'text' ? onlyHole(shape.parts) : null;
      return hole?.list && hole.name !== null ? [{ path, hole, name: hole.name, base: hole.list.base }] : [];
    });
    const [first] = fields;
    if (!first) return { is: 'one' };
    if (first.name === first.base) {
      const { hole, path } = fields.find((field) => isUndone(wordsOf(field.hole))) ?? first;
      return { is: 'texts', hole, texts: values.map((value) => valueAt(value, path) ?? null).filter((value) => value !== null) };
    }
    const maps = values.map((value) =>
      Object.fromEntries(
        fields.flatMap(({ path, hole, name, base }) => {
          const one = undoWords(valueAt(value, path), this.itemWords(hole), this.shape.zone) ?? null;
          return one === null ? [] : [[name.slice(base.length + 1), one]];
        }),
      ),
    );
    return { is: 'maps', base: first.base, maps };
  }

  private itemWords(hole: Hole) {
    const part = hole.name === null ? null : listPart(hole.name, hole.words, this.lists);
    return wordsOf(hole).slice(part?.words ?? 0);
  }

  /** By the words that are done to each; else the term that they make this of. What none makes stands for itself. */
  private undo(hole: Hole, value: unknown): unknown {
    const words = this.itemWords(hole);
    if (isUndone(words)) return undoWords(value, words, this.shape.zone);
    let written = this.written.get(hole);
    if (!written) {
      const scope = emptyScope({}, this.shape.zone);
      const terms = this.terms[hole.list?.base ?? ''] ?? [];
      written = new Map(terms.map((term) => [String(hole.list?.readItem({ ...scope, _item: term })), term]));
      this.written.set(hole, written);
    }
    return written.get(String(value)) ?? String(value);
  }
}
