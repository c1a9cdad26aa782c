// The images of its own site that a body shows.
import { decode } from '@/utils/base/html/html-text';
import { htmlTokens } from '@/utils/base/html/html-tokens';

export interface ImageReference {
  /** Without what stands behind `?` and `#`. */
  path: string;
  /** From 0, within the body. */
  line: number;
}

/** How long what is shown in place of an image may be. */
const LONGEST_ALT = 500;

/** Of Markdown and HTML; addresses of the web, and what a template has yet to make, are none. */
export function imageReferences(body: string): ImageReference[] {
  return body.split('\n').flatMap((text, line) =>
    [...inMarkdown(text), ...inHtml(text)].flatMap((written) => {
      const path = written.split(/[?#]/)[0] ?? '';
      return isOwn(path) ? [{ path, line }] : [];
    }),
  );
}

export const isOwn = (path: string): boolean => path !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path) && !/\{\{|\{%|<%/.test(path);

function inMarkdown(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    if (!text.slice(Math.max(0, at - LONGEST_ALT), at).includes('![')) continue;
    const rest = text.slice(at + 2, at + 2_000).trimStart();
    const end = rest.startsWith('<') ? rest.indexOf('>') : rest.search(/[\s)]/);
    if (end > 0) found.push(rest.startsWith('<') ? rest.slice(1, end) : rest.slice(0, end));
  }
  return found;
}

const inHtml = (text: string): string[] =>
  text.includes('<img')
    ? htmlTokens(text).flatMap((token) => {
        const source = typeof token === 'object' && token.name === 'img' ? / src="([^"]*)"/.exec(token.attributes)?.[1] : undefined;
        return source === undefined ? [] : [decode(source)];
      })
    : [];
