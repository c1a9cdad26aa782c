// What texts are made of that keep a reader busy: one piece, over and over, and how they end.

const PIECES = [
  'a', ' ', '\t', '\n', '.', '!', '/', '-', ',', '"', "'", '(', '[', '{', '<', '>', '&', '%41', '%3', '1', '0x', 'x1', '\u00a0', '\u0301\u0323', 'Ã©', 'Ã(', '😀', '。', '“(',
  'a ', ' a', ', ', '. ', 'A. ', '. A', 'Dr. ', '"a', '""', '\\"', "'s ", '| ', ' | ', ' - ', ' y ', ' and ', 'by Jane ', 'Updated ', '1 jan ', '12.11.', '1 ', '1/', '1:1', '2026-11-12T', '10:00 ',
  '&amp;', '&#38;', '&a', '<a', '<a "', '<p>', '</p>', '<!--', '<!', '-->', '<pre>', '<script>', '{{', '{%', '{{%', '/a', '//', 'www.', 'm.', '.amp', '/amp', 'utm_a=1&', '?a=1', 'icon1', 'pixel', 'logo-',
  'a: b\n', '- a\n', '- - ', '? ', '[a, ', '{a: ', '"a": ', '*a ', '&a ', '#', '# ', '---\n', '"\n', 'a,b\n', 'a;b\n', '"a""b",', 'a|b ', '(a) ', 'A&B', 'newsletter ', 'photo by ', 'affiliate links ',
];
const ENDS = ['', '!', '\u0000', '"', '>', ' x'];

/** By name, a text for each length in characters. */
export const TEXTS: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  PIECES.flatMap((piece) => ENDS.map((end) => [`${JSON.stringify(piece)} … ${JSON.stringify(end)}`, (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size) + end] as const)),
);
