// The desk in a tab of its own: of the page in the tab that the address names, or of the draft alone where that is gone.
import { askPage } from './ask-page';
import { openDesk } from './desk-session';
import { mountDesk } from './mount-desk';

const asked = new URLSearchParams(location.search);
mountDesk(openDesk(askPage(Number(asked.get('tab'))), { frame: 'tab', key: asked.get('draft') }));
