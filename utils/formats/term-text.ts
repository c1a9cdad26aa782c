// A topic as a term that a site makes a page of: a name for its folder, however its generator spells it there, and none that is taken.

/** Below 255 bytes with what a generator adds. */
const MOST = 200;

/** Bytes at most that a sign is in an address: as itself, taken apart, or in Latin letters (`北` is `bei`, `щ` is `shch`). */
function weightOf(sign: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return 8;
  // The word `inert` makes more of these.
  if (sign > '\u007f' || /["'<&]/.test(sign)) return Math.max(4, sign.normalize('NFKD').length);
  return 1;
}

/** Null for what has neither letter nor digit nor picture: no address is left of it. */
export function termText(text: string): string | null {
  const term = cut(text)
    .replace(/[\\/][\\/.]+|\.+[\\/]/g, '-')
    .replace(/^[\s./\\-]+|[\s/\\-]+$/g, '')
    // The page of all terms lies there.
    .replace(/^index\.(?=\w+$)/i, 'index-');
  if (!/[\p{L}\p{N}\p{So}]/u.test(term)) return null;
  // What every object of JavaScript has, generators find among the terms that they know: a sign without width makes it another name.
  return term in Object.prototype ? `${term}\u2060` : term;
}

/** At a space where one is near. */
function cut(text: string): string {
  let [weight, short] = [0, ''];
  for (const sign of text) {
    weight += weightOf(sign);
    if (weight > MOST) {
      const space = short.lastIndexOf(' ');
      return space > short.length / 2 ? short.slice(0, space) : short;
    }
    short += sign;
  }
  return text;
}
