// What of the fields that its format asks for keeps a draft from being an article.
import type { Asked } from '@/utils/core/asks/asked';
import { type AskedFault, askedFaults } from '@/utils/core/asks/asked-faults';
import type { AskedForm } from '@/utils/core/asks/format-shape';
import { closedTerms } from '@/utils/core/asks/vocabulary-named';
import { type Problem, problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';

/** In the order of the fields. */
export const faultsIn = (asked: Asked, site: Site, { asks, defaults }: AskedForm): AskedFault[] =>
  askedFaults(asks, asked, { defaults, termsOf: (name) => closedTerms(site, name) });

/** `details.at`: which field, as `AskedFault` names it. */
export const askedProblem = ({ at, label, why }: AskedFault): Problem =>
  why ? problem('asked-unfit', { at, label }, why) : problem('asked-missing', { at, label });

/** Of what stands below the asked fields at the desk. */
const BELOW = new Set<Problem['code']>(['body-missing', 'excerpt-too-long', 'destination-missing', 'published-already']);

/** With those of asked fields where they stand at the desk. */
export function withAsked(missing: readonly Problem[], faults: readonly AskedFault[]): Problem[] {
  const below = missing.findIndex(({ code }) => BELOW.has(code));
  return missing.toSpliced(below < 0 ? missing.length : below, 0, ...faults.map(askedProblem));
}
