// Classes of what is there for screen readers alone, and clipped away for everybody else, as the common frameworks call it.

export const SPOKEN_ALONE = [
  ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screen-reader-only'],
  ...['screenreader', 'a11y-hidden', 'offscreen'],
];
