// The desk in a tab of its own: of the page in the tab that the address names, or of the draft alone where it names none or that is gone.
import { askPage } from './page/ask-page';
import { openDesk } from './session/desk-session';
import { mountDesk } from './mount-desk';
import { shapeForm } from './first/remembered-form';

shapeForm();
const asked = new URLSearchParams(location.search);
const [tab, key] = [asked.get('tab'), asked.get('draft')];
mountDesk(
  openDesk(tab === null && key !== null ? null : askPage(tab === null ? undefined : Number(tab)), {
    frame: 'tab',
    key,
    edits: asked.has('edits'),
  }),
);
