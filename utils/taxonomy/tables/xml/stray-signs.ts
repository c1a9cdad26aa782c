// Ampersands that begin no entity, as programs leave them that write XML by hand: a parser would lose what stands behind them.

const ENTITY = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z][\w.-]{0,60});/y;
const [OPEN, CLOSE] = ['<![CDATA[', ']]>'];

/** The text with those as entities; what stands in CDATA means itself. `lines`: where they were, from 1. */
export function withoutStraySigns(text: string): { text: string; lines: number[] } {
  const parts: string[] = [];
  const lines: number[] = [];
  let [from, at, line, counted] = [0, 0, 1, 0];
  let data = text.indexOf(OPEN);
  for (let sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
    if (data >= 0 && data < sign) {
      const end = text.indexOf(CLOSE, data);
      if (end < 0) break;
      at = end + CLOSE.length;
      data = text.indexOf(OPEN, at);
      continue;
    }
    ENTITY.lastIndex = sign;
    at = sign + 1;
    if (ENTITY.test(text)) continue;
    for (let feed = text.indexOf('\n', counted); feed >= 0 && feed < sign; feed = text.indexOf('\n', feed + 1))
      [line, counted] = [line + 1, feed + 1];
    lines.push(line);
    parts.push(text.slice(from, sign), '&amp;');
    from = at;
  }
  return { text: parts.join('') + text.slice(from), lines };
}
