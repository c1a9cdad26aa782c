// `$ask`: the fields that a curator fills, in the site's own words.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { AskKind, type AskField } from '@/utils/core/asks/asked';
import { compileText, type Pair, readPairs, refuseName } from '../language/compile-values';
import type { YamlSource } from '../language/format-source';
import { mistake, nearest } from '../language/mistake';
import type { NamedTemplate } from '../language/template';

/** Names that holes may begin with; those that are lists among them. */
export type Names = Set<string> & { readonly lists: Set<string>; readonly used: Set<string> };

export interface Ask extends AskField {
  /** What it is where nothing was typed. */
  fallback: NamedTemplate | null;
  line: number;
}

const SETTINGS = ['label', 'kind', 'optional', 'default', 'options', 'from', 'to', 'vocabulary', 'fields'];
/** What each kind that needs a setting needs. */
const NEEDS: Readonly<Partial<Record<AskKind, string>>> = { 'one-of': 'options', maps: 'fields' };

/** Whether what is typed is a list. */
export const isList = ({ kind }: Pick<AskField, 'kind'>): boolean => kind === 'list' || kind === 'terms' || kind === 'maps';

/** Each may use those above it in its default. Adds their names to the known ones. Throws the Problem `format-broken`. */
export function readAsks(pair: Pair | undefined, format: YamlSource, known: Names): Ask[] {
  if (!pair) return [];
  if (!isMap(pair.node)) return mistake(pair.line, 'format_letNoMap', '$ask');
  return readPairs(pair.node, format).map((field) => {
    refuseName(field, known);
    const ask = readAsk(field, format, known);
    known.add(ask.name);
    if (isList(ask)) known.lists.add(ask.name);
    for (const { name } of ask.fields) known.add(`${ask.name}.${name}`);
    return ask;
  });
}

function readAsk({ name, node, line }: Pair, format: YamlSource, known: Names): Ask {
  if (node !== null && !isMap(node) && !(isScalar(node) && node.value === null)) return mistake(line, 'format_askNoMap', name);
  const settings = isMap(node) ? readPairs(node, format) : [];
  const unknown = settings.find((setting) => !SETTINGS.includes(setting.name));
  if (unknown) mistake(unknown.line, 'format_noSetting', unknown.name, nearest(unknown.name, SETTINGS));
  const of = (setting: string) => settings.find((each) => each.name === setting);
  const kind = readKind(of('kind'));
  const need = NEEDS[kind];
  if (need && !of(need)) mistake(line, 'format_askNeeds', name, kind, need);
  const fallback = of('default');
  const [from, to] = [numberOf(of('from')), numberOf(of('to'))];
  if (from !== null && to !== null && from > to) mistake(of('to')!.line, 'format_askRange', from, to);
  return {
    name,
    label: textOf(of('label'))?.trim() || name,
    kind,
    optional: valueOf(of('optional')) === true,
    hasDefault: fallback !== undefined,
    options: listOf(of('options')),
    from,
    to,
    vocabulary: textOf(of('vocabulary')),
    fields: readFields(of('fields'), format),
    fallback: fallback ? compileText(fallback, format, known) : null,
    line,
  };
}

function readKind(pair: Pair | undefined): AskKind {
  const kind = textOf(pair) ?? 'text';
  const read = AskKind.safeParse(kind);
  return read.data ?? mistake(pair?.line ?? 1, 'format_noKind', kind, nearest(kind, AskKind.options));
}

/** Of a map; each is a field of one value. */
function readFields(pair: Pair | undefined, format: YamlSource): AskField[] {
  if (!pair) return [];
  if (!isMap(pair.node)) return mistake(pair.line, 'format_letNoMap', 'fields');
  const none: Names = Object.assign(new Set<string>(), { lists: new Set<string>(), used: new Set<string>() });
  return readPairs(pair.node, format).map((field) => {
    refuseName(field, none);
    const { fallback: _, line: __, ...read } = readAsk(field, format, none);
    const ask = Object.assign(read, { hasDefault: false });
    return isList(ask) ? mistake(field.line, 'format_askDeep', field.name) : ask;
  });
}

const valueOf = (pair: Pair | undefined): unknown => (isScalar(pair?.node) ? pair.node.value : undefined);
const textOf = (pair: Pair | undefined): string | null => (pair && valueOf(pair) !== undefined ? String(valueOf(pair)) : null);

function numberOf(pair: Pair | undefined): number | null {
  if (!pair) return null;
  const value = valueOf(pair);
  return typeof value === 'number' && Number.isFinite(value) ? value : mistake(pair.line, 'format_askNumber', pair.name);
}

function listOf(pair: Pair | undefined): string[] {
  if (!pair) return [];
  if (!isSeq(pair.node) || pair.node.items.length === 0) return mistake(pair.line, 'format_addressesNoList', pair.name);
  return pair.node.items.map((item: unknown) =>
    isScalar(item)
      ? String((item as Node & { source?: string }).source ?? item.value)
      : mistake(pair.line, 'format_addressesNoList', pair.name),
  );
}
