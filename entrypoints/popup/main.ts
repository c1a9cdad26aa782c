// The popup opens: the page is asked first, the desk is loaded while it answers.
import { askPage } from '../desk/page/ask-page';

const asked = askPage();
const [{ openDesk }, { mountDesk }] = await Promise.all([import('../desk/session/desk-session'), import('../desk/mount-desk')]);
mountDesk(openDesk(asked, { frame: 'popup', key: null }));
