// The side panel opens beside a page, and goes on with its draft.
import { askPage } from '../desk/ask-page';
import { openDesk } from '../desk/desk-session';
import { followWindow } from '../desk/follow-window';
import { mountDesk } from '../desk/mount-desk';

const session = openDesk(askPage(), { frame: 'panel', key: null });
mountDesk(session);
followWindow(session);
