// npm run check: everything that needs no browser.
import { CHECKS, finish, runSteps } from './steps.ts';

finish(runSteps(CHECKS));
