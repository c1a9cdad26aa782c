// What HTML's elements are: which stand alone, which hold text, and which end one another without a word.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They have no end tag. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Their content is no HTML. A sanitised body has none; a format may. */
export const RAW_TEXT = words('script style');

const HEADINGS = 'h1 h2 h3 h4 h5 h6';

/**
 * What CommonMark, kramdown and Python-Markdown all take for the beginning of an HTML block, whatever stands in it.
 * Anything else at the top of a body begins a paragraph of Markdown for one of them: `<a>`, `<img>`, `<time>`, `<dialog>`.
 */
export const STANDS_ALONE = words(
  [
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form',
    `${HEADINGS} header hr li main nav ol p pre section table ul`,
  ].join(' '),
);

const TABLE_PARTS = 'caption colgroup col thead tbody tfoot tr td th';

/** Without a table around them a browser reads past their tags. */
export const OF_A_TABLE = words(TABLE_PARTS);

/** No paragraph can hold them: a browser ends it there. */
export const BLOCKS = words(`${[...STANDS_ALONE].join(' ')} center dialog dir hgroup menu search summary ${TABLE_PARTS}`);

interface Ends {
  /** Open elements that this one's start tag ends. */
  these: ReadonlySet<string>;
  /** It ends none that stands around one of these. */
  within: (name: string) => boolean;
}

const ROWS = 'thead tbody tfoot';
const item = (these: string): Ends => ({
  these: words(these),
  within: (name) => BLOCKS.has(name) && !['address', 'div', 'p'].includes(name),
});
const cell = (these: string): Ends => ({ these: words(these), within: (name) => name === 'table' });
const heading: Ends = { these: words(HEADINGS), within: () => true };

/** As the HTML standard has it, for what stands in bodies. */
export const ENDS: ReadonlyMap<string, Ends> = new Map([
  ['p', { these: words('p'), within: (name) => BLOCKS.has(name) }],
  ['a', { these: words('a'), within: (name) => ['table', 'caption', 'td', 'th'].includes(name) }],
  ['li', item('li')],
  ['dt', item('dt dd')],
  ['dd', item('dt dd')],
  ['td', cell('td th caption colgroup')],
  ['th', cell('td th caption colgroup')],
  ['tr', cell('td th tr caption colgroup')],
  ...ROWS.split(' ').map((name) => [name, cell(`td th tr caption colgroup ${ROWS}`)] as const),
  ...HEADINGS.split(' ').map((name) => [name, heading] as const),
]);
