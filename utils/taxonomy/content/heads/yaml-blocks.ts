// YAML cut into its names with their values, so that one that cannot be read does not cost the others.

export interface Block {
  key: string;
  /** The name with its value; what stood at the margin begins with a space. */
  text: string;
  /** From 0. */
  line: number;
  /** Line of the text that went on at the margin; null where none did. */
  margin: number | null;
  /** No space stands behind the colon. */
  tight: boolean;
}

const QUOTED_KEY = /^(?:"([^"\\]+)"|'([^']+)')[ \t]*:(?=[ \t]|$)/;
/** `tags:[a]`, which is no name with a value to YAML; addresses are none to anybody. */
const TIGHT_KEY = /^([A-Za-z][\w-]{0,40}):(?!\/\/)([^ \t].*)$/;
/** Signs that no name without quotation marks begins with. */
const NO_KEY = /^(?:[\s"'#[\]{},&*!|>%@`?]|-[ \t]|-$)/;
/** So many that open and never close; after that every line counts for itself. */
const MOST_UNCLOSED = 3;

/** Null where the text is not a map that is written name by name. */
export function yamlBlocks(text: string): Block[] | null {
  const lines = text.split('\n');
  const ignored = new Set<number>();
  for (;;) {
    const { blocks, unclosed } = cut(lines, ignored);
    if (unclosed === null || ignored.size > MOST_UNCLOSED) return blocks;
    if (ignored.size === MOST_UNCLOSED) for (const line of lines.keys()) ignored.add(line);
    ignored.add(unclosed);
  }
}

/** `ignored`: lines of which what opens in them is known never to close. */
function cut(lines: readonly string[], ignored: ReadonlySet<number>): { blocks: Block[] | null; unclosed: number | null } {
  const blocks: Block[] = [];
  const nesting = new Nesting();
  let opened: number | null = null;
  for (const [place, line] of lines.entries()) {
    const isOpen = nesting.isOpen;
    const key = isOpen ? null : keyOf(line);
    const last = blocks.at(-1);
    const tight = key || isOpen ? null : TIGHT_KEY.exec(line);
    if (key) blocks.push({ key: key.name, text: line, line: place, margin: null, tight: false });
    else if (tight) blocks.push({ key: tight[1]!, text: `${tight[1]}: ${tight[2]!.trim()}`, line: place, margin: null, tight: true });
    else if (!last) {
      if (line.trim() !== '' && !line.startsWith('#') && !line.startsWith('%')) return { blocks: null, unclosed: null };
      continue;
    } else append(last, line, place, isOpen);
    if (ignored.has(place) && !isOpen) continue;
    if (isOpen) nesting.read(line, 0);
    else {
      const begun = tight ? blocks.at(-1)!.text : line;
      nesting.read(begun, valueStart(begun));
    }
    if (nesting.isOpen && !isOpen) opened = place;
  }
  return {
    blocks: blocks.length > 0 || lines.every((line) => line.trim() === '') ? blocks : null,
    unclosed: nesting.isOpen ? opened : null,
  };
}

/** The name that the line begins with, and where its value begins. */
function keyOf(line: string): { name: string; end: number } | null {
  const quoted = QUOTED_KEY.exec(line);
  if (quoted) return { name: quoted[1] ?? quoted[2]!, end: quoted[0].length };
  if (NO_KEY.test(line)) return null;
  for (let colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
    const after = line[colon + 1];
    if (after !== undefined && after !== ' ' && after !== '\t') continue;
    const name = line.slice(0, colon).trimEnd();
    return name.includes(' #') ? null : { name, end: colon + 1 };
  }
  return null;
}

/** Behind a name or in a list; what opens there may close in a later line. The line's length where nothing opens. */
function valueStart(line: string): number {
  let at = skipSpaces(line, 0);
  while (line[at] === '-' && /[ \t]/.test(line[at + 1] ?? '')) at = skipSpaces(line, at + 1);
  const key = keyOf(line.slice(at));
  if (key) at = skipSpaces(line, at + key.end);
  return /["'[{]/.test(line[at] ?? '') ? at : line.length;
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

function append(block: Block, line: string, place: number, isOpen: boolean): void {
  const atMargin =
    line !== '' && !/^[ \t]/.test(line) && !line.startsWith('#') && (isOpen ? !/^[\]}]/.test(line) : !/^-(?:[ \t]|$)/.test(line));
  if (atMargin) block.margin ??= place;
  const indented = atMargin || (isOpen && /^[\]}]/.test(line)) ? ` ${line}` : line;
  block.text += `\n${indented}`;
}

/** What is open at the end of a line: a text in quotation marks, or brackets. */
class Nesting {
  private quote = '';
  private depth = 0;

  get isOpen(): boolean {
    return this.quote !== '' || this.depth > 0;
  }

  read(line: string, from: number): void {
    for (let at = from; at < line.length; at += 1) {
      const sign = line[at]!;
      if (this.quote !== '') at += this.inQuotes(line, at);
      else if (sign === '#' && /[ \t]/.test(line[at - 1] ?? ' ')) return;
      else if (sign === '[' || sign === '{') this.depth += 1;
      else if (sign === ']' || sign === '}') this.depth -= 1;
      else if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(line[at - 1] ?? ' ')) this.quote = sign;
      if (!this.isOpen) return;
    }
  }

  /** So many more signs belong to this one. */
  private inQuotes(line: string, at: number): number {
    if (this.quote === '"' && line[at] === '\\') return 1;
    if (line[at] !== this.quote) return 0;
    if (this.quote === "'" && line[at + 1] === "'") return 1;
    this.quote = '';
    return 0;
  }
}
