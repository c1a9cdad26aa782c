/** A few of the hostile pages of `npm run test:hostile`, through Gleaner into real sites; generators that are not at hand are left out. */
import { expect, test } from 'vitest';
import { countsOf } from '../hostile/report.ts';
import { runHostile } from '../hostile/run-hostile.ts';
import { casesOf } from './all-cases.ts';

const GROUPS = ['mutation', 'hugo', 'liquid', 'nunjucks', 'markdown', 'kramdown', 'signs', 'titles'];

test('hostile pages run nothing and stop nothing in a published site, and without Gleaner they would', async () => {
  const results = await runHostile({ groups: GROUPS, every: casesOf(220, 110), controls: casesOf(6, 12), say: () => {} });
  expect(results.files).toBeGreaterThan(casesOf(12, 20));
  expect(countsOf(results).filter(({ faults }) => faults.length > 0)).toEqual([]);
}, 600_000);
