// What `npm run bench:delivery` prints.
import { GROUNDS } from '../../test/worlds/places.ts';
import { soakRegistration } from '../../test/worlds/openproject/soak.ts';
import { soak } from '../../test/worlds/soak.ts';

/** Articles that are registered before their files are made: two browsers at the same ones. */
async function runRegistration(count: number): Promise<boolean> {
  const begun = performance.now();
  const { faults, amiss, ...found } = await soakRegistration(count);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const wrong = [...faults.values()].reduce((sum, each) => sum + each, 0);
  console.log(
    `\nopenproject: ${found.clips} clips in two browsers at once, ${found.requests} requests, ${wrong} of them faulty (${((100 * wrong) / found.requests).toFixed(1)} %, ${faults.size} kinds), ${found.mended} times sent again by hand, ${seconds} s`,
  );
  console.log(
    `  lost ${found.lost}, doubled ${found.doubled}, torn ${found.torn}, files that name what is not there ${found.dangling}, attachments that nobody claimed ${found.unclaimed}, else amiss ${amiss.length} (looked at: work packages by address, their images, every published file)`,
  );
  for (const each of amiss.slice(0, 20)) console.log(`  ${each}`);
  return found.lost + found.doubled + found.torn + found.dangling + found.unclaimed + amiss.length === 0;
}

/** `only`: the kind of one destination. Answers whether all of it came out as promised. */
export async function run(count: number, only?: string): Promise<boolean> {
  let good = !only || only === 'openproject' ? await runRegistration(count) : true;
  for (const [kind, ground] of Object.entries(GROUNDS)) {
    if (only && kind !== only) continue;
    const begun = performance.now();
    const { faults, amiss, ...found } = await soak(ground, count);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    const wrong = [...faults.values()].reduce((sum, each) => sum + each, 0);
    console.log(
      `\n${kind}: ${found.clips} clips, ${found.steps} ${ground.steps}, ${wrong} of them faulty (${((100 * wrong) / found.steps).toFixed(1)} %, ${faults.size} kinds), ${found.mended} times sent again by hand, ${seconds} s`,
    );
    console.log(
      `  lost ${found.lost}, duplicated ${found.duplicated}, torn ${found.torn}, other people's work ${found.others}, of it lost ${found.othersLost}, in our places ${found.taken}, of them overwritten ${found.overwritten}, else amiss ${amiss.length} (looked at: ${ground.looks})`,
    );
    console.log(
      `  ${[...faults]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, times]) => `${name} ${times}`)
        .join(' · ')}`,
    );
    if (ground.note) console.log(`  ${ground.note}`);
    for (const each of amiss.slice(0, 20)) console.log(`  ${each}`);
    good &&= found.lost + found.duplicated + found.torn + found.othersLost + found.overwritten + amiss.length === 0;
  }
  return good;
}
