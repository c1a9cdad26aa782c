// Where JSON breaks off: engines say it in words of their own, or not at all. One pass.

const TOKENS = /"(?:[^"\\\n]|\\.)*"|[[\]{},:]|\n|[^\s[\]{},:"]+|"/g;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** What may come next. `first`: an object or a list may end before it has begun. */
type Next = 'value' | 'key' | 'colon' | 'end';

/** The line, from 1, of the first part that cannot stand where it does; the last one where only the end is missing. */
export function faultLine(text: string): number {
  const open: ('{' | '[')[] = [];
  let [line, next, first]: [number, Next, boolean] = [1, 'value', false];
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const isText = token.length > 1 && token.startsWith('"');
    if ((token === '}' || token === ']') && open.at(-1) === (token === '}' ? '{' : '[') && (next === 'end' || first)) {
      open.pop();
      [next, first] = ['end', false];
    } else if (next === 'value' && (token === '{' || token === '[')) {
      open.push(token);
      [next, first] = [token === '{' ? 'key' : 'value', true];
    } else if (next === 'value' && (isText || LITERAL.test(token))) [next, first] = ['end', false];
    else if (next === 'key' && isText) [next, first] = ['colon', false];
    else if (next === 'colon' && token === ':') next = 'value';
    else if (next === 'end' && token === ',' && open.length > 0) next = open.at(-1) === '{' ? 'key' : 'value';
    else return line;
  }
  return line;
}
