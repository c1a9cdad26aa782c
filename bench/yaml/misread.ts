// Asks each Hugo what it makes of texts that PyYAML leaves without quotes, and holds the answers against our table.
import { misreadByHugo } from '@/utils/formats/yaml/hugo-types';
import { writeScalar } from '@/utils/formats/yaml/scalar';
import { type Reading, readAsItems, readAsKeys, versionOf } from './ask-hugo.ts';
import { CANDIDATES } from './candidates.ts';

/** What a front matter of one page holds without getting slow. */
const AT_ONCE = 4_000;

/** True where every text that a Hugo misreads is in the table. */
export function run(programs: readonly string[]): boolean {
  const plain = CANDIDATES.filter((text) => writeScalar(text, { column: 0, indent: 2, width: Infinity }, () => false) === text);
  console.log(`${plain.length} texts that PyYAML leaves without quotes`);
  const known = programs.filter((program) => versionOf(program) !== undefined);
  for (const program of programs) if (!known.includes(program)) console.log(`skipped: no ${program}`);
  const misread = new Set<string>();
  for (const program of known) {
    for (const [what, read] of [
      ['in a list', readAsItems],
      ['as a key', readAsKeys],
    ] as const) {
      const faults = misreadOf(plain, (texts) => read(program, texts), what === 'as a key');
      for (const { text } of faults) misread.add(text);
      const missing = faults.filter(({ text }) => !misreadByHugo(text));
      console.log(`\nHugo ${versionOf(program)}, ${what}: ${faults.length} misread, ${missing.length} of them not in the table`);
      for (const [shape, { type, examples }] of shapesOf(missing.length > 0 ? missing : faults))
        console.log(`  ${shape.padEnd(16)} ${type.padEnd(8)} ${examples.length} like ${examples[0]}`);
    }
  }
  const more = plain.filter((text) => misreadByHugo(text) && !misread.has(text));
  console.log(`\nIn the table, though none of them misreads it: ${more.length}, like ${more.slice(0, 5).join('  ')}`);
  return known.length > 0 && [...misread].every(misreadByHugo);
}

interface Fault extends Reading {
  text: string;
}

function misreadOf(plain: readonly string[], read: (texts: readonly string[]) => Reading[], lowerCase: boolean): Fault[] {
  const faults: Fault[] = [];
  for (let from = 0; from < plain.length; from += AT_ONCE) {
    const texts = plain.slice(from, from + AT_ONCE);
    for (const [index, { type, text }] of read(texts).entries()) {
      const meant = texts[index] ?? '';
      const same = lowerCase ? text.toLowerCase() === meant.toLowerCase() : text === meant;
      if (type !== 'string' || !same) faults.push({ type, text: meant });
    }
  }
  return faults;
}

/** Texts that differ in digits, underscores, signs and capitals alone are of one shape. */
function shapesOf(faults: readonly Fault[]): [string, { type: string; examples: string[] }][] {
  const shapes = new Map<string, { type: string; examples: string[] }>();
  for (const { text, type } of faults) {
    const shape = text
      .toLowerCase()
      .replaceAll('_', '')
      .replace(/[0-9]+/g, '9')
      .replace(/[+-]+/g, '±');
    const known = shapes.get(shape) ?? { type, examples: [] };
    known.examples.push(text);
    shapes.set(shape, known);
  }
  return [...shapes].toSorted(([, a], [, b]) => b.examples.length - a.examples.length).slice(0, 30);
}
