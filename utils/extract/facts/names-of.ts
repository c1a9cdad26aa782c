// Names in structured data: a text, a node with a name, a reference to one, or a list of them.
import { isNode, type JsonLd, typesOf } from '../page/json-ld';

type Known = ReadonlyMap<string, JsonLd>;

/** Lists and nodes within one another; deeper is nonsense, and much deeper an attack. */
const DEEPEST = 8;

/** Every name that `value` holds. A reference is looked up in `known`. */
export function namesOf(value: unknown, known?: Known, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, known, depth + 1));
  if (!isNode(value)) return [];
  const id = value['@id'];
  const node = value['name'] !== undefined ? value : typeof id === 'string' ? known?.get(id) : undefined;
  return node ? namesOf(node['name'] ?? inParts(node), undefined, depth + 1) : namesOf(inParts(value), undefined, depth + 1);
}

/** `givenName` and `familyName`, where the name itself is not given. */
const inParts = (node: JsonLd): string =>
  [node['givenName'], node['additionalName'], node['familyName']]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join(' ');

export const nameOf = (value: unknown): string => namesOf(value)[0] ?? '';

/** What is said to be no person is left out. */
export function peopleOf(value: unknown, known: Known): string[] {
  const all = [value].flat();
  return namesOf(
    all.filter((one) => !isNode(one) || !isOrganisation(one)),
    known,
  );
}

const isOrganisation = (node: JsonLd): boolean => typesOf(node).some((type) => /Organi[sz]ation$|Corporation$|WebSite$|Brand$/.test(type));
