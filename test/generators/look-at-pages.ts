/** Opens published pages in a real browser, and tells what ran in them and what they hold that no ordinary page of the site does. */
import type { Session } from '../e2e/browser-driver.ts';
import { ALLOWED } from '../hostile/allowed.ts';

/** Above every page: what runs there or calls the person is counted. */
export const DETECTOR = `<script>(function () {
  var hits = window.hits = [];
  ['alert', 'confirm', 'prompt', 'print', 'HIT'].forEach(function (name) { window[name] = function () { hits.push(name); return null; }; });
})()</script>`;

export interface Seen {
  ran: string[];
  /** `tag`, `tag@attribute` and `attribute=scheme:` of all of it, each once. */
  holds: string[];
}

/** Pages at a time: themes bring scripts of their own. */
const BATCH = 12;

export async function openAll(session: Session, host: string, addresses: string[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const tab = await session.openPage(`http://${host}/look`);
  for (let at = 0; at < addresses.length; at += BATCH) {
    const part = addresses.slice(at, at + BATCH);
    const found = await tab.evaluate(lookAt, part);
    part.forEach((address, index) => seen.set(address, found[index]!));
  }
  await tab.close();
  return seen;
}

/** Runs in the browser and sees nothing from outside. */
async function lookAt(addresses: string[]): Promise<Seen[]> {
  const holdsOf = (page: Document): string[] => {
    const holds = new Set<string>();
    for (const element of page.querySelectorAll('*')) {
      const name = element.localName;
      holds.add(name);
      for (const { name: attribute, value } of element.attributes) {
        holds.add(`${name}@${attribute}`);
        if (/^(?:href|src|action|formaction|data|cite|xlink:href)$/.test(attribute))
          holds.add(`${attribute}=${URL.parse(value, page.baseURI)?.protocol ?? 'none'}`);
      }
    }
    return [...holds];
  };
  const open = (address: string) =>
    new Promise<Seen>((resolve) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      // As wide as a window: a narrow page is another one once its scripts have begun.
      Object.assign(frame, { width: '1280', height: '800' });
      let late: ReturnType<typeof setTimeout>;
      const finish = () => {
        clearTimeout(late);
        const inner = frame.contentWindow as (Window & { hits?: string[] }) | null;
        const found = { ran: inner?.hits ? [...inner.hits] : ['the detector is gone'], holds: inner ? holdsOf(inner.document) : [] };
        frame.remove();
        resolve(found);
      };
      // Docusaurus tells when its own scripts have taken the page over; others need no longer.
      const ready = (tries: number) => {
        const root = frame.contentDocument?.documentElement;
        if (root?.dataset['hasHydrated'] === 'false' && tries > 0) setTimeout(ready, 100, tries - 1);
        else setTimeout(finish, 150);
      };
      frame.addEventListener('load', () => ready(100), { once: true });
      late = setTimeout(finish, 20_000);
      frame.src = address;
      document.body.append(frame);
    });
  const above = window as unknown as { hits: string[] };
  const found = await Promise.all(addresses.map(open));
  if (found[0]) found[0].ran.push(...above.hits.splice(0));
  return found;
}

const MEANT = new Set([
  ...ALLOWED.tags,
  ...ALLOWED.tags.flatMap((tag) => ALLOWED.attributes.map((attribute) => `${tag}@${attribute}`)),
  ...['href=http:', 'href=https:', 'href=mailto:', 'src=http:', 'src=https:', 'cite=http:', 'cite=https:'],
]);

/** What a hostile page holds that neither an ordinary page of its site has nor a body may. */
export const foreignIn = ({ holds }: Seen, known: ReadonlySet<string>): string[] =>
  holds.filter((one) => !known.has(one) && !MEANT.has(one));
