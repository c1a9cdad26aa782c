// The one address in what was pasted: alone, in brackets, in a command line, in a sentence.

/** Longer than any address; what is pasted by mistake may be a whole page. */
const LONGEST = 4000;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const OPENERS = new Set('"\'`‘’“”„«‹<([{');
const CLOSERS = new Set('"\'`‘’“”»›>)]},;:.!?…');
/** Words that a line begins with in which the repository stands somewhere. */
const COMMANDS = new Set(['git', 'gh', 'glab', 'tea', 'hub', '$', 'origin', 'upstream', 'git+', 'npx', 'degit']);

export interface Pasted {
  /** An address, or `owner/name`. */
  address: string;
  /** As a command names it: `-b next`. */
  branch?: string;
}

function bare(word: string): string {
  const signs = [...word];
  let [from, to] = [0, signs.length];
  while (from < to && OPENERS.has(signs[from] ?? '')) from += 1;
  while (to > from && CLOSERS.has(signs[to - 1] ?? '')) to -= 1;
  return signs.slice(from, to).join('');
}

/** `[name](address)`, and an address behind another scheme: `view-source:https://…`. */
function inner(word: string): string {
  const link = word.lastIndexOf('](');
  const rest = bare(link >= 0 ? word.slice(link + 2) : word);
  const scheme = rest.toLowerCase().lastIndexOf('https://');
  return scheme > 0 ? rest.slice(scheme) : rest;
}

const hasScheme = (word: string) =>
  /^[a-z][a-z+]*:\/\//i.test(word) || /^[\w.+-]+@[\w.-]+:/.test(word) || /^[a-z]+:[\w.-]+\/[\w.-]/i.test(word);
const isPath = (word: string) => !word.startsWith('-') && word.split('/').filter(Boolean).length > 1;

/** Null where there is none, or more than one. */
export function pastedAddress(text: string): Pasted | null {
  const clean = text
    .slice(0, LONGEST)
    .replace(/[\r\n\t]/g, ' ')
    .replace(UNSEEN, '')
    .trim();
  // As GitHub shows it: “owner / name”.
  const joined = clean
    .split('/')
    .map((part) => part.trim())
    .join('/');
  if (!/\s/.test(joined)) return joined === '' ? null : { address: inner(joined) };
  const words = clean.split(/\s/).filter(Boolean).map(inner);
  const branch = branchOf(words);
  const isCommand = COMMANDS.has(words[0]?.toLowerCase() ?? '');
  const found = [words.filter(hasScheme), words.filter(isPath)].find((list) => list.length > 0) ?? [];
  const [address] = found;
  if (address === undefined || (!isCommand && new Set(found).size > 1)) return null;
  return { address, ...(branch && { branch }) };
}

function branchOf(words: string[]): string | undefined {
  const at = words.findIndex((word) => word === '-b' || word === '--branch');
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--branch='))?.slice('--branch='.length);
}
