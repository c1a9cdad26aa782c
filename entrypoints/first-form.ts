// The popup's first bytes, a classic script before any module: asks the page, and fills the form that `popup.html` holds as it answers.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asked } from './desk/first/ask-first';
import { shapeForm } from './desk/first/remembered-form';
import { beginFirstForm } from './desk/first/first-form';

export default defineUnlistedScript(() => {
  shapeForm();
  beginFirstForm(asked);
});
