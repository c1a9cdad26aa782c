import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDatabase } from './a-world';
import { aModel } from './model/run-steps';
import { anySteps } from './model/steps';
import { faultsOf } from './model/what-must-lie';

/** `npm run model` runs twenty thousand; `MODEL_SEED` runs those of a seed again. */
const RUNS = import.meta.env.MODE === 'model' ? 20_000 : 500;
const SEED = Number(process.env['MODEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(
  `whatever happens, each save lies where it must, once, and nothing of anybody's is lost: ${RUNS} sequences, seed ${SEED}`,
  { timeout: RUNS * 2000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        await emptyDatabase();
        const model = aModel();
        for (const step of steps) await model.take(step);
        await model.comeToRest();
        expect(faultsOf({ ...model, rows: await model.rows(), files: model.files(), images: await model.images() })).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);
