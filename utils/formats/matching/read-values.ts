// What a published file was filled with: each hole's value, read from where the hole has written it.
import { valueAt } from '@/utils/core/formats/known-keys';
import { wordsOf } from '../language/hole-words';
import type { Hole, NamedTemplate, Part } from '../language/template';
import type { FileShape } from './file-shape';
import { FoundValues, type Place, RANKS, type Rank } from './found-values';
import { ItemReader, type Terms } from './item-reader';
import { matchParts } from './match-parts';
import { onlyHole, type Shape, type ShapeEntry } from './shape';
import { unescaped } from './unescaped';
import { isUndone, undoWords } from './undo-words';

export class ValueReader {
  private readonly lets: ReadonlyMap<string, readonly Part[]>;
  private readonly items: ItemReader;
  private values: FoundValues;

  constructor(
    private readonly shape: FileShape,
    terms: Terms,
  ) {
    this.lets = new Map(shape.lets.flatMap(({ name, template }) => (template.kind === 'text' ? [[name, template.parts] as const] : [])));
    this.items = new ItemReader(shape, terms);
    this.values = new FoundValues(shape.asks);
  }

  /** `head`: by its keys, scalars as text. `path`: below the content root. */
  read(head: Readonly<Record<string, unknown>>, inBody: readonly { hole: Hole; text: string }[], path: string): FoundValues {
    this.values = new FoundValues(this.shape.asks);
    for (const entry of this.shape.entries) this.entry(entry, head, []);
    for (const { hole, text } of inBody) this.hole(hole, unescaped(text), RANKS.body, null);
    for (const [hole, text] of this.inPath(path) ?? []) this.hole(hole, text, RANKS.path, null);
    return this.values;
  }

  /** Whether the format makes such paths, whatever the file says. */
  fitsPath(path: string): boolean {
    this.values = new FoundValues(this.shape.asks);
    return this.inPath(path) !== null;
  }

  /** The folders that a path begins with, whatever fills its holes. */
  folderOf({ template }: NamedTemplate): string {
    const parts = template.kind === 'text' ? this.opened(template.parts) : [template.kind === 'fixed' ? String(template.value) : ''];
    const [first = ''] = parts;
    return typeof first === 'string' ? first.slice(0, first.lastIndexOf('/') + 1) : '';
  }

  /** What each hole of the path has written; null where the format does not make such paths. */
  private inPath(path: string): (readonly [Hole, string])[] | null {
    const { template } = this.shape.path;
    if (template.kind === 'fixed') return String(template.value) === path ? [] : null;
    const found = template.kind === 'text' ? matchParts(this.opened(template.parts), path, (hole) => this.knownText(hole)) : null;
    return found?.every(([hole, text]) => !text.includes('/') || this.mayHaveFolders(hole)) ? found : null;
  }

  /** Folders are the format's, of a date, and the curator's. */
  private mayHaveFolders({ name, words }: Hole): boolean {
    const isAsked = (each: string | null) => this.shape.asks.some((ask) => ask.name === each);
    const inner = this.lets.get(name ?? '') ?? [];
    return (
      words.includes('date') ||
      isAsked(name) ||
      inner.some((part) => typeof part !== 'string' && (isAsked(part.name) || part.words.includes('date')))
    );
  }

  /** Names of `$let` that are more than one hole stand as what they are made of. */
  private opened(parts: readonly Part[]): Part[] {
    return parts.flatMap((part): Part[] => {
      if (typeof part === 'string' || part.name === null || wordsOf(part).length > 0) return [part];
      const inner = this.lets.get(part.name);
      return inner && inner.length > 1 ? this.opened(inner) : [part];
    });
  }

  private knownText(hole: Hole): string | undefined {
    const value = hole.name !== null && wordsOf(hole).length === 0 ? this.values.found.get(hole.name) : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  private entry({ path, shape }: ShapeEntry, above: unknown, way: readonly string[]): void {
    const value = valueAt(above, path);
    if (value !== undefined && value !== null && value !== '') this.node(shape, value, [...way, ...path]);
    else this.nothing(shape);
  }

  /** A key that is not there, or has nothing behind it: there was nothing to put in. */
  private nothing(shape: Shape): void {
    if (shape.is === 'map') for (const entry of shape.entries) this.nothing(entry.shape);
    else if (shape.is === 'list') for (const item of shape.items) this.nothing(item);
    else if (shape.is === 'text') for (const hole of shape.parts) if (typeof hole === 'object') this.values.putNothing(hole);
  }

  private node(shape: Shape, value: unknown, way: readonly string[]): void {
    if (shape.is === 'map') for (const entry of shape.entries) this.entry(entry, value, way);
    else if (shape.is === 'list') this.list(shape.items, [value].flat(), way);
    else if (shape.is === 'text') this.text(shape.parts, value, way);
  }

  private text(parts: readonly Part[], value: unknown, way: readonly string[] | null): void {
    const only = onlyHole(parts);
    if (only) this.hole(only, value, way?.length === 1 ? RANKS.top : RANKS.key, way);
    else if (typeof value === 'string')
      for (const [hole, text] of matchParts(this.opened(parts), value, (each) => this.knownText(each)) ?? [])
        this.hole(hole, text, RANKS.text, way);
  }

  /** Fixed items may stand before and behind the one that is repeated. */
  private list(items: readonly Shape[], values: readonly unknown[], way: readonly string[]): void {
    const place = items.findIndex(isRepeated);
    for (const [index, item] of items.entries()) {
      const from = place >= 0 && index > place ? values.length - items.length + index : index;
      if (index !== place && values[from] !== undefined) this.node(item, values[from], [...way, String(from)]);
    }
    const repeated = items[place];
    if (!repeated) return;
    const own = values.slice(place, values.length - (items.length - place - 1));
    if (repeated.is === 'map') this.maps(repeated.entries, own, { way, from: place });
    else if (repeated.is === 'text') {
      const { hole, texts } = this.items.textsOf(repeated.parts, own);
      if (hole) this.listOf(hole, texts, { way, from: place });
    }
  }

  private maps(entries: readonly ShapeEntry[], values: readonly unknown[], place: Place): void {
    const read = this.items.mapsOf(entries, values);
    if (read.is === 'one') for (const entry of entries) this.entry(entry, values[0], [...place.way, String(place.from)]);
    else if (read.is === 'texts') this.listOf(read.hole, read.texts, place);
    else this.values.put(read.base, read.maps, RANKS.key, place);
  }

  private listOf(hole: Hole, values: readonly unknown[], place: Place | null): void {
    const list = hole.list && this.items.listOf(hole, values);
    if (hole.list && list !== undefined) this.values.put(hole.list.base, list, RANKS.key, place);
  }

  private hole(hole: Hole, value: unknown, rank: Rank, way: readonly string[] | null): void {
    if (hole.name === null) return;
    if (hole.list && Array.isArray(value)) return this.listOf(hole, value, way && { way, from: 0 });
    if (hole.list && rank >= RANKS.key && wordsOf(hole).length === 0) return this.listOf(hole, [value], way && { way, from: null });
    const words = wordsOf(hole);
    const undone = hole.name === 'image.format' ? formatOf(value) : undoWords(value, words, this.shape.zone);
    if (undone !== undefined) this.put(hole.name, undone, rank, way);
    else if (way && typeof value === 'string' && isUndone(words) && words.some(({ word }) => word === 'date' || word === 'timestamp'))
      this.values.noDates.push(way);
  }

  private put(name: string, value: unknown, rank: Rank, way: readonly string[] | null): void {
    if (!this.values.put(name, value, rank, way && { way, from: Array.isArray(value) ? 0 : null })) return;
    const inner = typeof value === 'string' ? this.lets.get(name) : undefined;
    if (inner) this.text(inner, value, null);
  }
}

const isRepeated = (item: Shape): boolean =>
  item.is === 'map' || (item.is === 'text' && item.parts.some((part) => typeof part === 'object' && part.list));

/** Endings and names of an image's kind, whatever their capitals. */
const formatOf = (value: unknown): string => (/^(?:jpeg|png|gif|webp)$/i.test(String(value)) ? String(value).toUpperCase() : String(value));
