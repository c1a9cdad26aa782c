// A token as it was pasted: cleaned where that is safe, else what is wrong with it. Nothing of it is ever in what is said.
import { TOKEN_KINDS, TOKEN_LABELS } from './token-kinds';

/** Otherwise the kind of host that it is of. */
export type KnownFault =
  | 'empty'
  | 'long'
  | 'masked'
  | 'twice'
  | 'cut'
  | 'space'
  | 'sign'
  | 'short'
  | 'key'
  | 'address'
  | 'no-use'
  | 'unknown-service';
export type TokenFault = KnownFault | (string & {});

export type ReadToken =
  | {
      token: string;
      /** It was pasted with something around or inside it that is no part of it. */
      cleaned: boolean;
      /** Its host’s tokens have at least so many characters, and it has fewer. */
      least: number | null;
    }
  | { wrong: TokenFault };

/** Beyond it nothing is a token; what is pasted by mistake may be a whole page. */
const LONGEST = 4000;
/** No host’s token has fewer characters. */
const SHORTEST = 10;

/** Takes no room on the screen, or none that is meant: joiners, marks of direction, soft hyphens, variation selectors, controls. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc]/gu;
const DOTS = /…|\.{2,}|⋯|‥/;
/** As a field shows what it hides. */
const MASKED = /^[•●∙⋅·*＊xX_.-]{6,}$/;
/** No token has such a sign, let alone several. */
const HIDING = /[•●∙⋅·*＊○◦▪■█]{2}/;
const KEY = /^(ssh-|ecdsa-|sk-ssh-|sha256:|-{3,} ?begin)/i;
/** Quotation marks, brackets and the punctuation of the sentence or the file that it stood in. */
const AROUND = new Set('"\'`´‘’‚‛“”„‟‹›«»「」『』《》<>()[]{}（）,;:.!?=“”＂＇');
/** Full-width forms are what a Chinese or Japanese keyboard writes; these hyphens never break. */
const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\u2010\u2011\ufe63]/g, '-');

const isTokenSign = (sign: string): boolean => /^[\w.~+/=-]$/.test(sign);

/** Without what stands around it. */
function bare(text: string): string {
  const signs = [...text];
  const isAround = (sign: string | undefined) => sign !== undefined && (AROUND.has(sign) || /\s/.test(sign));
  let [from, to] = [0, signs.length];
  while (from < to && isAround(signs[from])) from += 1;
  // Padding of Base64 belongs to it.
  while (to > from && isAround(signs[to - 1]) && signs[to - 1] !== '=') to -= 1;
  return signs.slice(from, to).join('');
}

/** Without “Authorization: Bearer”, `token=` and the like before it. */
function unlabelled(text: string): string {
  let rest = bare(text);
  for (let round = 0; round < TOKEN_LABELS.length; round += 1) {
    const lower = rest.toLowerCase();
    const label = TOKEN_LABELS.find(
      (label) => lower.startsWith(label) && /^["'`”’]?\s*[\s:=]/.test(rest.slice(label.length, label.length + 20)),
    );
    if (label === undefined) return rest;
    rest = bare(rest.slice(label.length));
  }
  return rest;
}

const isInToken = (sign: string | undefined): boolean => sign !== undefined && /^[\w.-]$/.test(sign);
/** What may stand right behind one; anything else may be a part of it that was broken. */
const CLOSERS = new Set('"\'`’”@:&)]>},;|');

/** The one token in a command, a header or an address; null where there is none, more than one, or where it is not told where it ends. */
function knownIn(text: string): string | null {
  const found = new Set<string>();
  for (const { starts, kind } of TOKEN_KINDS) {
    if (kind === null) continue;
    for (let at = text.indexOf(starts); at >= 0; at = text.indexOf(starts, at + 1)) {
      if (isInToken(text[at - 1])) continue;
      let end = at;
      while (isInToken(text[end])) end += 1;
      if (end < text.length && !CLOSERS.has(text[end] ?? '')) return null;
      found.add(text.slice(at, end));
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Of an address that holds one: as its password, its name, or a value that is called so. */
function tokenOfAddress(text: string): string | null {
  const url = URL.parse(text);
  if (!url) return null;
  const named = [...url.searchParams].find(([name]) => TOKEN_LABELS.includes(name.toLowerCase()))?.[1];
  const found = named ?? (url.password || null);
  return found === 'x-oauth-basic' ? url.username : found;
}

export function readToken(pasted: string, kind: string): ReadToken {
  if (pasted.length > LONGEST) return { wrong: 'long' };
  const seen = narrow(pasted.replace(/[\r\n\t]/g, ' ').replace(UNSEEN, ''));
  const text = bare(seen);
  if (text === '') return { wrong: 'empty' };
  if (DOTS.test(seen)) return { wrong: isMasked(text) ? 'masked' : 'cut' };
  if (isMasked(text)) return { wrong: 'masked' };
  if (KEY.test(text)) return { wrong: 'key' };
  if (isTwice(unlabelled(text))) return { wrong: 'twice' };
  const token = knownIn(text) ?? (/^https?:\/\//i.test(text) ? tokenOfAddress(text) : unlabelled(text));
  if (token === null) return { wrong: 'address' };
  const wrong = faultOf(token, kind);
  if (wrong) return { wrong };
  const least = TOKEN_KINDS.find(({ starts }) => token.startsWith(starts))?.least ?? null;
  return { token, cleaned: token !== pasted, least: least !== null && token.length < least ? least : null };
}

/** Whole, or all but how it begins or ends: `ghp_••••`, `****-0123`. */
function isMasked(text: string): boolean {
  const { starts = '' } = TOKEN_KINDS.find(({ starts }) => text.startsWith(starts)) ?? {};
  return HIDING.test(text) || MASKED.test(text) || (starts !== '' && MASKED.test(text.slice(starts.length)));
}

/** Two of the same on end, or with a space or a line's end between. */
function isTwice(text: string): boolean {
  const whole = text.replace(/\s/g, '');
  const half = whole.slice(0, whole.length / 2);
  return half.length >= SHORTEST && whole === half + half && new Set(half).size > 2;
}

function faultOf(token: string, kind: string): TokenFault | null {
  if (token === '') return 'empty';
  if (/\s/.test(token)) return 'space';
  if (![...token].every(isTokenSign)) return 'sign';
  const known = TOKEN_KINDS.find(({ starts }) => token.startsWith(starts));
  if (known?.kind === null) return 'unknown-service';
  if (known && known.kind !== kind) return known.kind;
  if (known?.isOfNoUse) return 'no-use';
  return token.length < SHORTEST ? 'short' : null;
}
