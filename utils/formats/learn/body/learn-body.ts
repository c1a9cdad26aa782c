// What stands around the body in every file: blank lines, a heading, a line that names the source, what ends the file.
import { allPieces, isEnough, type Learning } from '../learning';
import { literal, madeOf, shownText } from '../meanings/made-of';
import type { Pieces } from '../meanings/pieces';
import { mostWeight } from '../style/most-weight';

export interface LearntBody {
  /** As it stands in the format, below the head. */
  shown: string;
  /** Whether any file has one. */
  has: boolean;
  /** Fixed lines, and lines with holes, as they stand in the format. */
  above: string[];
  below: string[];
  /** The blank lines before all of it, and the line ends behind it. */
  begin: string;
  end: string;
  /** Lines that all of the few files have: what the curator may say. */
  likely: { above: string[]; below: string[] };
}

/** Lines that may be the same above a body and below it. */
const MOST_ABOVE = 30;
const MOST_BELOW = 8;

export function learnBody(learning: Learning, hole: string): LearntBody {
  const { files, weights } = learning;
  const bodies = files.map(({ body }) => body ?? '');
  const filled = bodies.map((body, index) => ({ body, index })).filter(({ body }) => body.trim() !== '');
  if (filled.length === 0)
    return {
      shown: mostWeight(bodies, weights) ?? '',
      has: false,
      above: [],
      below: [],
      begin: '',
      end: '',
      likely: { above: [], below: [] },
    };
  const own = filled.map(({ index }) => weights[index]!);
  const begin =
    mostWeight(
      filled.map(({ body }) => /^(?:[ \t]*\n)*/.exec(body)![0]),
      own,
    ) ?? '';
  const end =
    mostWeight(
      filled.map(({ body }) => endOf(body)),
      own,
    ) ?? '';
  const lines = filled.map(({ body }) => linesOf(body));
  const pieces = allPieces(learning);
  const known = filled.map(({ index }) => pieces[index]!);
  const isAsked = !isEnough(learning) || filled.length < files.length;
  const above = common(lines, known, MOST_ABOVE, (text, at) => text[at]);
  const shortest = Math.min(...lines.map((each) => each.length)) - above.length;
  const below = common(lines, known, MOST_BELOW, (text, at) => (at < shortest ? text[text.length - 1 - at] : undefined)).toReversed();
  const likely = { above, below };
  const used = isAsked ? { above: [], below: [] } : likely;
  return { shown: begin + [...used.above, hole, ...used.below].join('\n') + end, has: true, ...used, begin, end, likely };
}

/** Line ends alone: white space that stands before them is the text's. */
function endOf(body: string): string {
  let from = body.length;
  while (from > 0 && body[from - 1] === '\n') from -= 1;
  return body.slice(from);
}

const linesOf = (body: string): string[] => {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(first, last + 1);
};

/** The lines that all files have at one end, as they stand in the format. None where they are blank alone. */
function common(
  files: readonly string[][],
  pieces: readonly Pieces[],
  most: number,
  lineAt: (lines: string[], at: number) => string | undefined,
): string[] {
  const found: string[] = [];
  for (let at = 0; at <= most; at++) {
    const texts = files.map((lines) => lineAt(lines, at));
    const [first] = texts;
    // A line of the body is left in every file.
    if (first === undefined || files.some((lines) => lineAt(lines, at + 1) === undefined) || texts.includes(undefined)) break;
    if (texts.every((text) => text === first)) found.push(literal(first));
    else {
      const made = madeOf(texts, pieces);
      if (!made || made.right < texts.length) break;
      found.push(shownText(made.parts));
    }
  }
  // So much in common is the text of a series, not a frame.
  return found.length <= most && found.some((line) => line.trim() !== '') ? found : [];
}
