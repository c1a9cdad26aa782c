// Compiles a format whose front matter PyYAML's writer writes: holes in it, a body, and directives, which are not written.
import { compileLets, compilePair, compileText, type Pair, readKeys, readPairs } from './compile-values';
import { readFormatSource } from './format-source';
import { mistake, nearest } from './mistake';
import { NAMES } from './names';
import { readHoles } from './read-holes';
import type { CompiledFormat, NamedTemplate, Part } from './template';

const DIRECTIVES = ['$let', '$path', '$image', '$addresses', '$writer'];

/**
 * `source` is a whole format.md; docs/formats.md says what may stand in it.
 * Throws the Problem `format-broken` at the line of the first mistake: whatever compiles can be filled.
 */
export function compileFormat(source: string): CompiledFormat {
  const format = readFormatSource(source);
  const uses = new Set<string>();
  const known = Object.assign(new Set(Object.keys(NAMES)), { used: uses });
  const pairs = readPairs(format.frontMatter, format);
  const directive = (name: string) => pairs.find((pair) => pair.name === name);
  for (const { name, line } of pairs) {
    if (name.startsWith('$') && !DIRECTIVES.includes(name)) mistake(line, 'format_noDirective', name, nearest(name, DIRECTIVES));
  }

  const lets = compileLets(directive('$let'), format, known);
  const path = directive('$path') ?? mistake(1, 'format_pathMissing', '$path');
  const image = directive('$image');
  const frontMatter = pairs.filter(({ name }) => !name.startsWith('$')).map((pair) => compilePair(pair, format, known));
  return {
    lets,
    path: compileText(path, format, known),
    image: image ? compileText(image, format, known) : null,
    hasImage: image !== undefined,
    uses,
    asks: [],
    addresses: readAddresses(directive('$addresses'), frontMatter),
    frontMatter,
    body: refuseRunning(readHoles(format.body, known, format.bodyLineOf)),
  };
}

/** What browsers run, or draw by: a page could say anything there. */
const RUNS = /<(?:script|style)\b|[\s"'/](?:on[a-z]{1,30}|style|srcdoc)(?=\s{0,9}=)/i;

function refuseRunning(body: Part[]): Part[] {
  const runs = RUNS.exec(body.filter((part) => typeof part === 'string').join(''))?.[0];
  const hole = body.find((part) => typeof part !== 'string' && part.source !== 'body');
  return runs && typeof hole === 'object' ? mistake(hole.line, 'format_holeRuns', runs.replace(/[\s"'/<]/g, '')) : body;
}

/** Those keys become addresses, so each holds a text or a list of texts. */
function readAddresses(pair: Pair | undefined, frontMatter: NamedTemplate[]): CompiledFormat['addresses'] {
  if (!pair) return { keys: [], line: 1 };
  const keys = readKeys(pair);
  for (const key of keys) {
    const entry = frontMatter.find(({ name }) => name === key);
    if (!entry) return mistake(pair.line, 'format_addressNoKey', '$addresses', key);
    if (entry.template.kind === 'map') mistake(entry.line, 'format_addressText', key);
  }
  return { keys, line: pair.line };
}
