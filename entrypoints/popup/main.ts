// The popup opens: the page is asked first, the desk is loaded while it answers.
import { askPage } from './ask-page';

const asked = askPage();
const [{ openDesk }, { mountDesk }] = await Promise.all([import('./desk-session'), import('./mount-desk')]);
mountDesk(openDesk(asked));
