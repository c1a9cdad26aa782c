/** What a published page did and holds. `lookAt` runs in a browser, beside the pages in their frames, and sees nothing from outside. */

export interface Meant {
  address: string;
  /** The body as it stands in the file. */
  body: string;
}

export interface Found {
  /** Calls that ran, and what a policy would have stopped. */
  ran: string[];
  /** Elements, attributes and addresses that nobody lets through, and content that left its place. */
  foreign: string[];
  /** A template of the site's was run: its canary or its secret is there. */
  expanded: boolean;
  /** The content is another than the file's body: where it begins to be, in both. */
  changed: string | null;
}

export interface Allowed {
  tags: string[];
  attributes: string[];
  canaries: string[];
}

/** Answers in the order asked. Everything of the theme carries `data-theme`. */
export async function lookAt(pages: Meant[], { tags, attributes, canaries }: Allowed): Promise<Found[]> {
  const inertBody = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
  /** One line an element or a text; spaces count in `pre` alone. */
  const linesOf = (parent: Node, kept: boolean, lines: string[] = []): string[] => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const text = kept ? node.nodeValue! : node.nodeValue!.replace(/[ \t\r\n\f]+/g, ' ').trim();
        if (text !== '') lines.push(text);
      } else if (node.nodeType === 1) {
        const { localName, attributes } = node as Element;
        lines.push(
          `<${localName}${[...attributes]
            .map(({ name, value }) => ` ${name}=${value}`)
            .toSorted()
            .join('')}`,
        );
        linesOf(node, kept || localName === 'pre', lines).push(`</${localName}`);
      }
    }
    return lines;
  };
  const difference = (content: Element | null, body: string): string | null => {
    const [is, meant] = [content ? linesOf(content, false) : [], linesOf(inertBody(body), false)];
    const at = meant.findIndex((line, index) => line !== is[index]);
    return at < 0 && is.length === meant.length ? null : `${meant[Math.max(0, at)]?.slice(0, 150)} → ${is[Math.max(0, at)]?.slice(0, 150)}`;
  };
  // The browsers do not agree on which hosts can be; one that cannot leads nowhere.
  const leads = (name: string, address: string) =>
    (name === 'src' ? /^https?:$/ : /^(?:https?|mailto):$/).test(URL.parse(address)?.protocol ?? address.split('//')[0]!);
  const foreignIn = (page: Document): string[] => {
    const foreign: string[] = [];
    for (const element of page.querySelectorAll(':not([data-theme])')) {
      const { localName, namespaceURI } = element;
      if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !tags.includes(localName)) foreign.push(`<${localName}>`);
      for (const { name, value } of element.attributes) {
        if (!attributes.includes(name)) foreign.push(`${localName}@${name}`);
        if (['href', 'src', 'cite'].includes(name) && !leads(name, value)) foreign.push(`${name}=${value.slice(0, 60)}`);
      }
    }
    return foreign;
  };
  const inspect = (frame: HTMLIFrameElement, { address, body }: Meant): Found => {
    const inner = frame.contentWindow as Window & { hits?: string[] };
    const page = inner.document;
    const content = page.getElementById('content');
    const left = new URL(inner.location.href).pathname !== new URL(address, location.href).pathname;
    const broken = page.getElementById('after')?.parentElement !== page.body || !content;
    return {
      ran: inner.hits ? [...inner.hits] : ['the detector is gone'],
      foreign: [...foreignIn(page), ...(left ? [`led to ${inner.location.href}`] : []), ...(broken ? ['left its place'] : [])].slice(0, 10),
      expanded: canaries.some((canary) => page.documentElement.outerHTML.includes(canary)),
      changed: difference(content, body),
    };
  };
  const open = (meant: Meant) =>
    new Promise<Found>((resolve) => {
      const frame = document.createElement('iframe');
      // No dialogs, no windows, no leading the tab away.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      let late: ReturnType<typeof setTimeout>;
      const finish = () => {
        clearTimeout(late);
        let found: Found;
        try {
          found = inspect(frame, meant);
        } catch (error) {
          found = { ran: [], foreign: [`cannot be looked at: ${String(error)}`], expanded: false, changed: null };
        }
        frame.remove();
        resolve(found);
      };
      // What a policy would have stopped is told a moment later.
      frame.addEventListener(
        'load',
        () => {
          setTimeout(finish, 30);
        },
        { once: true },
      );
      late = setTimeout(finish, 10_000);
      frame.src = meant.address;
      document.body.append(frame);
    });
  const above = window as unknown as { hits: string[] };
  const found = await Promise.all(pages.map(open));
  // Whose it was is not known; that it was is enough.
  if (found[0]) found[0].ran.push(...above.hits.splice(0));
  return found;
}
