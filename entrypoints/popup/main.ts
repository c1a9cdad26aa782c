// The popup opens: its form's script has asked the page already, and the desk is loaded while that fills.
import { takeForm } from '../desk/first/take-form';
import { openDesk } from '../desk/session/desk-session';
import { mountDesk } from '../desk/mount-desk';

const form = takeForm();
mountDesk(openDesk(form.asked, { frame: 'popup', key: null }), form);
