// What stands in a reading beside the article: by its words, by its links, and by what the other reading left out.
import { type Block, isHeading, isProse, plain, textLength } from './blocks';
import { besideWords } from '../words/beside-words';
import { phraseBook } from '../words/phrases';
import { isFurniture, mayLead } from './lead-rules';
import { standsAmong, standings } from './overlap';

const endsArticle = phraseBook(besideWords('endsArticle'));

/** Blocks whose text means something only where it stands. */
const FIXED = new Set(['PRE', 'TD', 'TH', 'DT', 'DD']);
/** A body that would lose more than this is not furniture around an article: the rules do not fit the page. */
const MOST_PRUNED = 0.5;

/** Blocks; with more of them above its first paragraph a page is a list of its own. */
const MOST_ABOVE = 12;

export interface PruneHints {
  /** Whether a block stands in a part of the page that is made like one of those that `taken` stand in. */
  isMadeLike(block: Block, taken: readonly Block[]): boolean;
  /** Of the second reading; empty where there is none. */
  others: Block[];
  title: string;
  /** The page's address. */
  url: string;
}

/** Which of a reading's blocks are furniture; none where the rules do not fit the page. */
export function furnitureAmong(blocks: Block[], { others, title, url, isMadeLike }: PruneHints): ReadonlySet<Block> {
  const total = textLength(blocks);
  const loose = blocks.filter(({ element }) => !FIXED.has(element.nodeName));
  const standsInOther = others.length > 0 ? standsAmong(others) : () => true;
  const isPlainList = plainLists();
  const page = new URL(url);
  const gone = new Set<Block>([
    ...afterTheEnd(blocks, total),
    ...loose.filter(
      (block, index) =>
        isFurniture(block.text, block.linked, block.words) &&
        !isSentence(block, loose, index, standsInOther) &&
        !isOneOfAList(block, isPlainList),
    ),
    ...beforeTheBeginning(loose, plain(title)),
    ...loose.filter((block) => leadsElsewhere(block, page)),
    ...rejected(blocks, others, total, isMadeLike),
  ]);
  return textLength([...gone]) <= MOST_PRUNED * total ? gone : new Set();
}

/**
 * The words that begin a notice begin sentences too. One between two paragraphs of the article is the article's own, where neither links
 * nor the other reading speak against it.
 */
function isSentence(
  { text, linked, words, element }: Block,
  blocks: Block[],
  index: number,
  standsInOther: (words: string) => boolean,
): boolean {
  if (linked > 0 || !/[.:!?…]["'”’»)]*$/.test(text) || element.closest('form, aside') !== null) return false;
  const isInside = [blocks[index - 1], blocks[index + 1]].every((beside) => beside !== undefined && isProse(beside));
  return isInside && standsInOther(words);
}

/** An item of a list whose other items are no furniture. */
const isOneOfAList = ({ element, linked }: Block, isPlainList: (list: Element) => boolean): boolean =>
  element.nodeName === 'LI' && linked === 0 && element.parentElement !== null && isPlainList(element.parentElement);

/** Each list is looked through once, however many items ask. */
function plainLists(): (list: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (list) => {
    const items = list.children;
    const isPlain =
      known.get(list) ??
      (items.length > 2 && Array.from(items).every((item) => item.nodeName === 'LI' && item.querySelector('a, button') === null));
    known.set(list, isPlain);
    return isPlain;
  };
}

/** A heading such as “Related” past the middle ends the article, unless much text without links follows. */
function afterTheEnd(blocks: Block[], total: number): Block[] {
  let length = total;
  let linked = blocks.reduce((sum, block) => sum + linkedLength(block), 0);
  for (const [index, block] of blocks.entries()) {
    const isLate = total - length > 0.6 * total && length < 0.35 * total;
    if (
      isLate &&
      isHeading(block) &&
      endsArticle(block.words) &&
      (linked / length > 0.3 || length < 600 || /comment|kommentar|repl/.test(block.words))
    )
      return blocks.slice(index);
    length -= block.text.length;
    linked -= linkedLength(block);
  }
  return [];
}

const linkedLength = ({ text, linked }: Block): number => linked * text.length;

/** Title, byline, date and credits stand above the text and are read elsewhere. */
function beforeTheBeginning(blocks: Block[], title: string): Block[] {
  const begin = blocks.findIndex((block) => block.text.length > 100 && isProse(block) && mayLead(block.text, block.linked, block.words));
  const top = blocks.slice(0, Math.max(0, begin));
  if (top.length > MOST_ABOVE) return [];
  return top.filter(({ text, linked, words }) => words === title || URL.canParse(text) || !mayLead(text, linked, words));
}

/** A paragraph that is one link to another page of the site points at another article. */
function leadsElsewhere({ element, text, linked, nodes }: Block, page: URL): boolean {
  if (element.nodeName !== 'P' && element.nodeName !== 'DIV') return false;
  if (linked < 0.9 || text.length < 25 || element.closest('li, blockquote, figure, td')) return false;
  const href = nodes[0]?.parentElement?.closest('a')?.getAttribute('href') ?? '';
  return !href.startsWith('#') && URL.parse(href, page)?.hostname === page.hostname;
}

/** What the second reading left out goes too where it is short or mostly links, or all that stands before what both hold. */
function rejected(blocks: Block[], others: Block[], total: number, isMadeLike: PruneHints['isMadeLike']): Block[] {
  if (textLength(others) < 250) return [];
  const where = standings(blocks, others);
  const outside = (standing: string) => textLength(blocks.filter((_, index) => where[index] === standing));
  if (outside('shared') <= 0.6 * total) return [];
  const shared = blocks.filter((_, index) => where[index] === 'shared');
  // A long tail is the article's own, and much in the middle its tables and lists: the second reading is the poorer one there.
  const shortTail = outside('after') < Math.max(600, 0.1 * total);
  const littleBetween = outside('between') < 0.05 * total;
  return blocks.filter((block, index) => {
    const { element, text, linked } = block;
    if (FIXED.has(element.nodeName)) return false;
    if (where[index] === 'before')
      return linked > 0.3 || (text.length < 400 && !(text.length > 100 && isProse(block) && mayLead(text, linked, block.words)));
    if (where[index] === 'after' && isProse(block) && isMadeLike(block, shared)) return false;
    if (where[index] === 'after') return (shortTail && text.length < 400) || linked > 0.3;
    return where[index] === 'between' && littleBetween && element.nodeName !== 'LI' && (linked > 0.5 || text.length < 40);
  });
}
