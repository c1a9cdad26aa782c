// As suggestions were made before each had to have a reason: past choices of articles that are like this one in any way.
import type { PastChoice } from '@/utils/core/past-choice';
import { stems } from '@/utils/taxonomy/stem';

interface PastIndex {
  /** Numbers of the choices whose title has a word. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** Length of each title in weights of its words, for the cosine. */
  lengths: readonly number[];
}

export interface Similar {
  choice: PastChoice;
  /** Above 0; about 1 for the same title. */
  likeness: number;
}

/** A word of the text says less about an article than one of its title. */
const TEXT_WEIGHT = 0.3;
const HOST_BONUS = 0.15;
const COMMUNITY_BONUS = 0.1;
/** So many of the most similar are asked. */
const NEIGHBOURS = 30;

const known = new WeakMap<readonly PastChoice[], PastIndex>();

/** Made once for each list. A word that many titles have weighs less. */
function pastIndex(past: readonly PastChoice[]): PastIndex {
  const made = known.get(past);
  if (made) return made;
  const titles = past.map(({ title }) => [...new Set(stems(title))]);
  const byStem = new Map<string, number[]>();
  for (const [number, words] of titles.entries()) {
    for (const word of words) {
      const others = byStem.get(word);
      if (others) others.push(number);
      else byStem.set(word, [number]);
    }
  }
  const lengths = titles.map((words) => Math.hypot(...words.map((word) => rarity(byStem.get(word)!.length, past.length))));
  const index = { byStem, lengths };
  known.set(past, index);
  return index;
}

const rarity = (having: number, all: number) => Math.log(1 + all / having);

export interface Likened {
  title: string;
  text: string;
  host: string;
  communities: readonly string[];
}

/** The most similar, the best first. Those that share no word, host or community are not among them. */
export function similarChoices({ title, text, host, communities }: Likened, past: readonly PastChoice[]): Similar[] {
  const { byStem, lengths } = pastIndex(past);
  const asked = new Map<string, number>();
  for (const word of stems(text)) if (byStem.has(word)) asked.set(word, TEXT_WEIGHT);
  for (const word of stems(title)) asked.set(word, 1);
  const products = new Float64Array(past.length);
  let length = 0;
  for (const [word, weight] of asked) {
    const having = byStem.get(word) ?? [];
    const rare = rarity(Math.max(having.length, 1), past.length);
    if (weight === 1) length += rare ** 2;
    for (const number of having) products[number]! += weight * rare ** 2;
  }
  const near = past.map((choice, number) => {
    const words = products[number]! / (Math.sqrt(length) * lengths[number]! || 1);
    const sameHost = host !== '' && choice.host === host ? HOST_BONUS : 0;
    const shared = choice.communities.some((slug) => communities.includes(slug)) ? COMMUNITY_BONUS : 0;
    return { choice, likeness: words + sameHost + shared };
  });
  return near
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, NEIGHBOURS);
}
