// Compiles a format that shows its file.
import { isScalar } from 'yaml';
import type { BodyKind } from '../body/body-template';
import { readBody } from '../body/body-template';
import { isZone } from '../dates/moment';
import { refuseLostHoles } from '../head/check-holes';
import { tooDeepAt } from '../head/too-deep';
import type { HeadTree } from '../head/tree';
import { compileLets, compileText, type Pair, readKeys, readPairs } from '../language/compile-values';
import { readYaml } from '../language/format-source';
import { mistake, nearest } from '../language/mistake';
import { LIST_NAMES, NAMES } from '../language/names';
import { type FormatFacts, isNumberAlone, type NamedTemplate } from '../language/template';
import { kindNamed } from './kinds';
import { type Names, readAsks } from './read-asks';
import type { ShownParts } from './shown-parts';
import { splitSource } from './split-source';

const DIRECTIVES = ['$path', '$image', '$ask', '$let', '$zone', '$quotes', '$addresses', '$writer'];

/** `source`: a whole format.md that begins with its directives. Throws the Problem `format-broken` at the line of the first mistake. */
export function compileParts(source: string): ShownParts {
  const { directives, kind, marks, head, headLine, body, bodyLine, crlf } = splitSource(source);
  refuseDeep(directives, 0);
  refuseDeep(head, headLine);
  const header = readYaml(directives, 0);
  const pairs = readPairs(header.frontMatter, header);
  for (const { name, line } of pairs) {
    if (!DIRECTIVES.includes(name)) mistake(line, 'format_noDirective', name, nearest(name, DIRECTIVES));
  }
  const directive = (name: string) => pairs.find((pair) => pair.name === name);
  const writer = directive('$writer');
  if (writer) mistake(writer.line, 'format_noWriter', '$writer');
  const uses = new Set<string>();
  const known: Names = Object.assign(new Set(Object.keys(NAMES)), { lists: new Set(LIST_NAMES), used: uses });
  const asks = readAsks(directive('$ask'), header, known);
  const lets = compileLets(directive('$let'), header, known);
  const path = compileText(directive('$path') ?? mistake(1, 'format_pathMissing', '$path'), header, known);
  const image = directive('$image');
  const lineOf = linesFrom(head, headLine);
  const tree = kind === 'none' ? null : kindNamed(kind).read({ text: head, known, lineOf });
  if (tree) refuseTwice(tree);
  if (tree) refuseLostHoles(tree, head, lineOf);
  return {
    lets,
    path,
    image: image ? compileText(image, header, known) : null,
    hasImage: image !== undefined,
    uses,
    addresses: readAddresses(directive('$addresses'), tree),
    kind,
    marks,
    head: tree && withQuotes(tree, directive('$quotes')),
    headLine: headLine + 1,
    body: marks === null && tree ? null : readBody(body, bodyKind(path), known, linesFrom(body, bodyLine)),
    asks,
    zone: readZone(directive('$zone')),
    crlf,
  };
}

const linesFrom =
  (text: string, above: number) =>
  (offset: number): number =>
    above + text.slice(0, offset).split('\n').length;

function refuseDeep(text: string, above: number): void {
  const line = tooDeepAt(text);
  if (line >= 0) mistake(above + line + 1, 'format_deep');
}

/** By the ending of its path; of one that is a hole, Markdown, which is the strictest. */
function bodyKind({ template }: NamedTemplate): BodyKind {
  const last = template.kind === 'fixed' ? String(template.value) : template.kind === 'text' ? template.parts.at(-1) : '';
  const ending = typeof last === 'string' ? /\.(\w+)$/.exec(last)?.[1]?.toLowerCase() : undefined;
  return ending === 'html' || ending === 'htm' ? 'html' : ending === 'txt' ? 'text' : 'markdown';
}

function readZone(pair: Pair | undefined): string {
  if (!pair) return 'UTC';
  const zone = isScalar(pair.node) ? String(pair.node.value) : '';
  return isZone(zone) ? zone : mistake(pair.line, 'format_noZone', zone);
}

/** Those of a plain value that cannot stand without; where nothing is said, the ones that the format shows most. */
function withQuotes(tree: HeadTree, pair: Pair | undefined): HeadTree {
  if (!pair) return tree;
  const quote = isScalar(pair.node) ? pair.node.value : null;
  return quote === 'single' || quote === 'double' ? { ...tree, quote } : mistake(pair.line, 'format_noQuotes', '$quotes');
}

/** Of keys at the top, each a text or a list of texts. */
function readAddresses(pair: Pair | undefined, tree: HeadTree | null): FormatFacts['addresses'] {
  if (!pair) return { keys: [], line: 1 };
  const keys = readKeys(pair);
  for (const key of keys) {
    const entry = tree?.root.entries.find(({ path, isTable }) => path.length === 1 && path[0] === key && !isTable);
    if (!entry) return mistake(pair.line, 'format_addressNoKey', '$addresses', key);
    if (entry.node.is === 'map') mistake(entry.line, 'format_addressText', key);
  }
  return { keys, line: pair.line };
}

/** JSON's reader takes the last of two equal keys without a word. */
function refuseTwice({ root }: HeadTree): void {
  const seen = new Set<string>();
  for (const { path, line, isTable } of root.entries) {
    const key = path.join('\0');
    if (seen.has(key) && isTable !== 'many') mistake(line, 'format_keyTwice', path.join('.'));
    seen.add(key);
  }
}

/** The key at the top that holds the article's number, and that alone. */
export const numberKey = ({ head }: ShownParts): string | undefined =>
  head?.root.entries.find(({ node }) => node.is === 'scalar' && isNumberAlone(node.parts))?.path[0];
