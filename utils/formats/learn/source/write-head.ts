// Writes the head of the learnt format: each key as it was chosen, in the order and within the maps that files have.
import type { Brackets, Entry, MapNode } from '../../head/tree';
import type { Key } from '../head/merge-head';
import { inBrackets, withoutAbove } from '../head/print-head';
import { showBraces } from '../samples/braces';
import type { Plan } from '../meanings/plan';
import { mapsWay } from '../style/maps-way';
import { mostWeight } from '../style/most-weight';
import { chooseWay, type Trial } from '../style/choose-style';
import { waysOf } from '../style/ways';

export interface WrittenKey {
  /** Without what stands above it. */
  shown: string;
  above: string;
}

/** By the keys of the plans. */
export type WrittenKeys = Map<string, WrittenKey>;

/** `keys`: those of a map; `maps`: what each file has there. */
export function writeMap(
  keys: readonly Key[],
  maps: readonly (MapNode | undefined)[],
  plans: ReadonlyMap<string, Plan>,
  trial: Trial,
  written: WrittenKeys,
): string {
  const { weights } = trial;
  const brackets = bracketsOf(maps, weights);
  const isCompact = maps.some((map) => map?.compact);
  const texts = keys.flatMap((key, index) => {
    const entries = key.found.map((each) => each?.entry);
    const above = brackets
      ? ''
      : showBraces(
          mostWeight(
            entries.map((entry) => entry?.above),
            weights,
          ) ?? '',
        );
    if (key.holds === 'map' && !key.hasDataKeys) {
      const inner = writeMap(
        key.children,
        entries.map((entry) => (entry?.node.is === 'map' ? entry.node : undefined)),
        plans,
        trial,
        written,
      );
      const model = entries.findLast((entry) => entry?.node.is === 'map')!;
      return inner === '' ? [] : [`${above}${showBraces(model.indent + model.lead)}${inner}${showBraces(model.tail)}`];
    }
    const plan = plans.get(key.id);
    const shown = plan && writeKey(plan, brackets !== null, trial);
    if (!shown) return [];
    written.set(key.id, { shown, above });
    return [isCompact && index === 0 ? shown.trimStart() : above + shown];
  });
  if (texts.length === 0) return '';
  return brackets ? inBrackets(texts, brackets) : texts.join('');
}

function bracketsOf(maps: readonly (MapNode | undefined)[], weights: readonly number[]): Brackets | null {
  const filled = maps.map((map) => (map && map.entries.length > 0 ? map.brackets : undefined));
  return mostWeight(filled, weights);
}

/** Null where it is not written. */
function writeKey(plan: Plan, isInBrackets: boolean, trial: Trial): string | null {
  const { key, meaning, parts, keeps, reads } = plan;
  if (meaning.is === 'out') return null;
  if (key.holds === 'maps' && reads !== null) {
    const way = mapsWay(key, reads, keeps, trial.kind);
    return way === null ? null : chooseWay([way], key.found, isInBrackets, trial);
  }
  if (parts !== null) return chooseWay(waysOf(key, parts, keeps, trial.kind, trial.folds), key.found, isInBrackets, trial);
  const texts = key.found.map((each) => each && fixedText(each.entries));
  return mostWeight(texts, trial.weights);
}

const fixedText = (entries: readonly Entry[]): string =>
  entries.map((entry) => withoutAbove(entry).replace(/\{[{%]/g, '{{ "$&" }}')).join('');
