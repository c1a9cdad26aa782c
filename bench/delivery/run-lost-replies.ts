// What `npm run bench:lost-replies` prints.
import { loseReplies } from '../../test/worlds/lost-replies.ts';
import { PLACES } from '../../test/worlds/places.ts';

/** Answers whether all of it came out as promised. */
export async function run(count: number): Promise<boolean> {
  let good = true;
  for (const [kind, place] of Object.entries(PLACES)) {
    const { faults, amiss, lost, duplicated, torn, others, othersLost } = await loseReplies(place, count);
    console.log(
      `${kind}: ${count} clips, ${faults.get('dropped after the effect') ?? 0} answers to a commit lost, all that were given; lost ${lost}, duplicated ${duplicated}, torn ${torn}, other people's commits ${others}, of them lost ${othersLost}, ${amiss.find((each) => each.startsWith('git fsck')) ?? 'git fsck clean'}`,
    );
    good &&= lost + duplicated + torn + othersLost + amiss.length === 0;
  }
  return good;
}
