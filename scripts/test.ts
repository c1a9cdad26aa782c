// npm test: the checks, both builds, and the journeys in real browsers.
import { CHECKS, finish, JOURNEYS, runSteps } from './steps.ts';

finish(runSteps([...CHECKS, ...JOURNEYS]));
