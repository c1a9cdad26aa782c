// What a reader of Markdown would make a link of by itself and nobody could open: Docusaurus ends its build there, Hexo links to nowhere.
import { JOINER } from '../inert-text';

const BEGINS = /https?(?=:\/\/)|www(?=\.)|(?<![:/])\/(?=\/)/gi;
/** Up to the path: readers let a host have any sign. */
const HOST = /^(?::\/\/|\/|\.)([^ \t\r\n/?#\\]*)([/?#\\]?)/;
/** What readers take for the name of one who opens it stands before the host then. */
const LATE_HOST = /^\S*@/;
/** Longer than any host. */
const MOST = 300;
/** Signs at the end that are left out of a link by remark, and by some reader. */
const ENDS = [`!"&'),.:;<>?]}`, `!"&'),.:;<>?]}*_~`];

/** Such an address has a sign without width within, and stays text. `isFollowed`: what stands right behind would be of its host. */
export const withoutBrokenLinks = (text: string, isFollowed: boolean): string =>
  text.replace(BEGINS, (begin, at: number) => {
    const from = at + begin.length;
    const [whole = '', host = '', path = ''] = HOST.exec(text.slice(from, from + MOST)) ?? [];
    const goesOn = isFollowed && path === '' && from + whole.length === text.length;
    const hosts = path === '' ? ENDS.map((ends) => withoutEnd(host, ends)) : [host];
    // A bracket without its other half ends a link.
    const bracket = host.search(/[()]/);
    if (bracket >= 0) hosts.push(host, host.slice(0, bracket));
    const isLateHost = host === '' && LATE_HOST.test(text.slice(from, from + MOST));
    return !goesOn && !isLateHost && hosts.every((one) => opens(begin, one)) ? begin : begin + JOINER;
  });

/** A name before it would be read as one of mail. */
const opens = (begin: string, host: string): boolean =>
  host === '' || (!host.includes('@') && URL.canParse(`${begin.toLowerCase() === 'www' ? 'http://www.' : 'https://'}${host}`));

function withoutEnd(host: string, ends: string): string {
  let end = host.length;
  while (end > 0 && ends.includes(host.charAt(end - 1))) end -= 1;
  return host.slice(0, end);
}
