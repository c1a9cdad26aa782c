// What `npm run bench:delivery` prints.
import { PLACES, UNKNOWN } from './places.ts';
import { soak } from './soak.ts';

/** `only`: the kind of one destination. Answers whether all of it came out as promised. */
export async function run(count: number, only?: string): Promise<boolean> {
  let good = true;
  for (const [kind, place] of Object.entries(PLACES)) {
    if (only && kind !== only) continue;
    const begun = performance.now();
    const { faults, mistakes, fsck, ...found } = await soak(place, count);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    const wrong = [...faults.values()].reduce((sum, each) => sum + each, 0);
    console.log(`\n${kind}: ${found.clips} clips, ${found.requests} requests, ${wrong} of them faulty (${((100 * wrong) / found.requests).toFixed(1)} %, ${faults.size} kinds), ${found.mended} times sent again by hand, ${seconds} s`);
    console.log(`  lost ${found.lost}, duplicated ${found.duplicated}, torn ${found.torn}, other people's commits ${found.others}, of them lost ${found.othersLost}, in our places ${found.taken}, of them overwritten ${found.overwritten}, git fsck ${fsck || 'clean'}, not as described ${mistakes.length}`);
    console.log(`  ${[...faults].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, times]) => `${name} ${times}`).join(' · ')}`);
    for (const mistake of mistakes) console.log(`  ${mistake}`);
    good &&= found.lost + found.duplicated + found.torn + found.othersLost + found.overwritten + mistakes.length === 0 && fsck === '';
  }
  for (const kind of UNKNOWN) console.log(`\n${kind}: skipped, it is no host that something here stands in for`);
  return good;
}
