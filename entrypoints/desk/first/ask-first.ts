// Asks the page before anything else of the form's script runs.
import { askPage } from '../page/ask-page';

performance.mark('form:begun');
export const asked = askPage();
// Both stand in the page's queue at once.
markAt('clip', asked.clip());
markAt('asked', asked.tab);
markAt('facts', asked.head);

/** For measurements of how soon something can be read; who waits for it sees it fail. */
function markAt(name: string, answer: Promise<unknown>): void {
  answer.then(
    () => performance.mark(`form:${name}`),
    () => {},
  );
}
