// A form's controls stand in for its properties by their names: `<input name="parentNode">` would lead a reader astray, or round for ever.

const CONTROLS = 'input, select, textarea, button, output, fieldset, object, img';

/** Takes the names off all controls of a copy, before anything else is read of it. */
export function forgetNames(copy: ParentNode): void {
  for (const control of copy.querySelectorAll(CONTROLS)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}
