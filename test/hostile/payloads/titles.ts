/** Titles that would make an address too long, empty, or that of another article. */
const REPEATED = ['a', 'a ', 'word ', 'é', 'ß', '&', 'ﬀ', 'ﷺ', 'Œ', '中', '中 ', 'ж', 'Ж ', 'ｱ', '½', '㎏', '🙂', '—', '☃', 'a\u0301', '-a', '%20', "'", '"', '\\', 'ą̊', 'ა', '한', 'ก', 'א'];
/** Letters: below, about and above 255 bytes of a name, whatever a letter becomes. */
const LENGTHS = [60, 84, 127, 190, 245, 256, 300, 1200];

/** Pairs and more that are one address once letters are folded away. */
const ALIKE = [
  '新闻', '消息', 'Новости', 'Ново-сти', 'ニュース', 'ข่าว', 'أخبار', 'חדשות', 'Νέα', '!!!', '???', '—', '🙂', '🙁', '©', '€ 5', '$ 5', '% 5',
  'C++', 'C#', 'C', 'Crème', 'Creme', 'CRÈME', 'AT&T', 'AT and T', 'At-and-t', "What's new", 'Whats new', 'What s new', 'Straße', 'Strasse',
];

export const titles = (): string[] => [
  ...REPEATED.flatMap((unit) => LENGTHS.map((length) => unit.repeat(Math.ceil(length / unit.length)))),
  ...ALIKE,
  ...ALIKE.map((title) => `${title} `.repeat(3)),
  `a${'\u0301'.repeat(1000)}`, 'x'.repeat(5000), '9'.repeat(30), '1'.repeat(400), 'a'.repeat(81), 'word '.repeat(40), `${'x'.repeat(79)} y z`, `'${'x '.repeat(60)}`,
  `a: ${'x '.repeat(60)}`, '\\ '.repeat(60), `"${'é '.repeat(60)}"`, '🙂 '.repeat(60), '\u0001 '.repeat(40), `a  ${'b  '.repeat(60)}`,
];
