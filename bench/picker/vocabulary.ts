// A vocabulary of as many topics as wanted, made of the words that Medigy's topics are made of. The same every time.
import { readFileSync } from 'node:fs';

const medigy = JSON.parse(readFileSync(new URL('../../utils/taxonomy/medigy.json', import.meta.url), 'utf8')) as { topics: string[] };
const [sources, words] = [0, 1].map((part) =>
  [...new Set(medigy.topics.flatMap((topic) => topic.split(': ')[part]?.split(part === 0 ? '\n' : /\W+/) ?? []))].filter(
    (it) => it.length > 2,
  ),
) as [string[], string[]];

/** `count` different topics, each `Source: Topic`. */
export function vocabulary(count: number): string[] {
  const topics = new Set(medigy.topics.slice(0, count));
  for (let number = 0; topics.size < count; number += 1) {
    const at = (step: number) => words[(number * step + Math.floor(number / words.length)) % words.length];
    topics.add(`${sources[number % sources.length]}: ${at(1)} ${at(7)} ${at(31)}`);
  }
  return [...topics];
}
