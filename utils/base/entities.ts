// Character references that were written twice and so reach the reader as `&amp;` or `&#8217;`.

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  oelig: 'œ',
  shy: '',
  zwnj: '',
};

/** What stands behind a letter in the name of an accented one: `eacute`. As combining marks. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/** `text` with its character references read, as often as they were written over one another, three times at most. */
export function decodeEntities(text: string): string {
  let [decoded, before] = [text, ''];
  for (let times = 0; times < 3 && decoded !== before; times += 1) {
    before = decoded;
    decoded = decoded.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? accented(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    });
  }
  return decoded;
}

/** The letter that a name such as `Ouml` stands for; undefined where there is none. */
function accented(name: string): string | undefined {
  const letter = (name.charAt(0) + MARKS[name.slice(1).toLowerCase()]).normalize();
  return letter.length === 1 ? letter : undefined;
}
