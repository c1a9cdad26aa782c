// Labels of hosts in letters that are not ASCII, as they are read: RFC 3492.

const PREFIX = 'xn--';
const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];

/** `xn--mller-kva` → `müller`. As it is where it is no such label. */
export function decodeLabel(label: string): string {
  if (!label.startsWith(PREFIX)) return label;
  const written = label.slice(PREFIX.length);
  const hyphen = written.lastIndexOf('-');
  const letters = Array.from(written.slice(0, Math.max(0, hyphen)), (letter) => letter.codePointAt(0)!);
  let [code, at, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  for (let index = hyphen + 1; index < written.length;) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(written.charCodeAt(index++));
      if (digit < 0) return label;
      at += digit * weight;
      const least = Math.min(Math.max(k - bias, LEAST), MOST);
      if (digit < least) break;
      weight *= BASE - least;
    }
    bias = adapt(at - before, letters.length + 1, before === 0);
    code += Math.floor(at / (letters.length + 1));
    if (code > 0x10ffff) return label;
    at %= letters.length + 1;
    letters.splice(at++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

/** Of `a`–`z` 0 to 25, of `0`–`9` 26 to 35; -1 for anything else, and for the end. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
