// Parts of a page that its server sent after the rest, where no script has put them into their places yet.

/** React hides each in an element of such a name until then. */
const REACT_PART = /S:[0-9a-f]+$/;
/** What it says of where a part belongs: `$RC("B:0","S:0")`, `$RS("S:1","P:1")`. */
const REACT_SAYS = /\$R[A-Z]\("([^"]{1,80})","([^"]{1,80})"/g;
/** Characters of a script; the code that does it comes first and is longer than what calls it. */
const MOST_SCRIPT = 20_000;
const MOST_PARTS = 500;

/** The elements that hide such parts, on a page or in its copy. */
export const streamedParts = (part: ParentNode): Element[] =>
  [...part.querySelectorAll('[hidden][id]')].filter(({ id }) => REACT_PART.test(id)).slice(0, MOST_PARTS);

/** Does in a copy what those scripts would do. */
export function placeStreamedParts(copy: Document): void {
  const holes = new Map([...copy.querySelectorAll<HTMLTemplateElement>('template[id]')].map((template) => [template.id, template]));
  if (holes.size === 0) return;
  const places = placesSaid(copy);
  for (const part of streamedParts(copy)) {
    const names = places.get(part.id) ?? ['B:', 'P:'].map((kind) => part.id.replace(/S:(?=[0-9a-f]+$)/, kind));
    const hole = names.map((name) => holes.get(name)).find((found) => found?.isConnected);
    if (!hole) continue;
    clearFallback(hole, (data, depth) => data === '/$' && depth === 0);
    hole.replaceWith(...part.childNodes);
    part.remove();
  }
  // Solid keeps them in templates.
  for (const [name, part] of holes) {
    const hole = holes.get(`pl-${name}`);
    if (!hole?.isConnected) continue;
    clearFallback(hole, (data) => data === `pl-${name}`);
    hole.replaceWith(part.content);
    part.remove();
  }
}

/** Names of the holes for each part, as scripts say them. */
function placesSaid(copy: Document): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { textContent } of copy.querySelectorAll('script:not([src])')) {
    if (!textContent.includes('$R')) continue;
    for (const [, one = '', other = ''] of textContent.slice(-MOST_SCRIPT).matchAll(REACT_SAYS)) {
      const [part, hole] = REACT_PART.test(one) ? [one, other] : [other, one];
      places.set(part, [...(places.get(part) ?? []), hole]);
    }
  }
  return places;
}

/** What was shown meanwhile stands between the hole and a comment; without one nothing did. */
function clearFallback(hole: Element, isEnd: (data: string, depth: number) => boolean): void {
  const shown: ChildNode[] = [];
  let depth = 0;
  for (let node = hole.nextSibling; node; node = node.nextSibling) {
    const data = node.nodeType === 8 ? (node.nodeValue ?? '') : '';
    if (data !== '' && isEnd(data, depth)) {
      for (const one of shown) one.remove();
      return;
    }
    if (/^\$[?!~]?$/.test(data)) depth += 1;
    if (data === '/$') depth -= 1;
    shown.push(node);
  }
}
