// The side panel opens beside a page, and goes on with its draft.
import { askPageBeside } from '../desk/ask-page';
import { openDesk } from '../desk/desk-session';
import { followWindow } from '../desk/follow-window';
import { mountDesk } from '../desk/mount-desk';

const session = openDesk(askPageBeside(), { frame: 'panel', key: null });
mountDesk(session);
followWindow(session);
