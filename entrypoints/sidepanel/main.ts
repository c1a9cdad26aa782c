// The side panel opens beside a page, and goes on with its draft.
import { askPageBeside } from '../desk/page/ask-page';
import { openDesk } from '../desk/session/desk-session';
import { followWindow } from '../desk/page/follow-window';
import { shapeForm } from '../desk/first/remembered-form';
import { mountDesk } from '../desk/mount-desk';

shapeForm();
const session = openDesk(askPageBeside(), { frame: 'panel', key: null });
mountDesk(session);
followWindow(session);
