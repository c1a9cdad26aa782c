// Asks the page before anything else of the form's script runs.
import { askPage } from '../page/ask-page';

export const asked = askPage();
// Both stand in the page's queue at once.
void asked.clip();
