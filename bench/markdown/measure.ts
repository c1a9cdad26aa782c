// Three writers of Markdown, each read by markdown-it: how often what is read is what was there.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import TurndownService from 'turndown';
import { toMarkdown } from '../../utils/formats/body/to-markdown.ts';
import { CASES, type Case } from './cases.ts';

const window = new JSDOM('').window;
Object.assign(globalThis, { document: window.document, window, DOMParser: window.DOMParser, Node: window.Node });

/** It is no entry of the package's: its own options ask for it. */
const { createMarkdownContent } = createRequire(import.meta.url)(join(process.cwd(), 'node_modules/defuddle/dist/markdown.js')) as {
  createMarkdownContent(html: string, url: string): string;
};
const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' });

const WRITERS: readonly (readonly [string, (html: string) => string])[] = [
  ['ours', toMarkdown],
  ['turndown 7.2.5', (html) => turndown.turndown(html)],
  ['Defuddle 0.19.4', (html) => createMarkdownContent(html, 'https://x.example/')],
];

export interface Measured {
  writer: string;
  kind: Case['kind'];
  cases: number;
  /** The same elements around the same words, and the same addresses. */
  right: number;
  /** The same words, at least. */
  words: number;
  /** Nothing for Liquid, Hugo or Nunjucks to run, and no element that was not there but line breaks. */
  safe: number;
}

const reader = new MarkdownIt({ html: true });
const plain = (address: string): string => decodeURI(address).replace(/%[0-9A-F]{2}/gi, (sign) => decodeURIComponent(sign));

export const measured: Measured[] = WRITERS.flatMap(([writer, write]) =>
  [...new Set(CASES.map(({ kind }) => kind))].map((kind) => {
    const cases = CASES.filter((one) => one.kind === kind);
    const read = cases.map(({ html }) => {
      const file = write(html);
      const [was, is] = [shapeOf(html), shapeOf(reader.render(file))];
      const words = was.words === is.words;
      return {
        right: words && was.shape === is.shape,
        words,
        safe: !/\{[{%#]/.test(file) && is.names.every((name) => name === 'br' || was.names.includes(name)),
      };
    });
    const count = (what: 'right' | 'words' | 'safe') => read.filter((one) => one[what]).length;
    return { writer, kind, cases: cases.length, right: count('right'), words: count('words'), safe: count('safe') };
  }),
);

/** Alternative texts are left out: this reader drops the escaped signs of them. Paragraphs are how a reader parts lines: they, and the parts of a table around its rows, do not count. */
function shapeOf(html: string): { shape: string; words: string; names: string[] } {
  const { body } = new JSDOM(html).window.document;
  const names: string[] = [];
  const walk = (node: ChildNode): string => {
    if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
    const element = node as HTMLElement;
    const name = element.localName;
    const inner = [...element.childNodes].map(walk).join('').trim();
    if (/^(?:p|thead|tbody)$/.test(name)) return `${inner} `;
    names.push(name);
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    return `<${name === 'b' ? 'strong' : name}${address ? ` ${plain(address)}` : ''}${element.getAttribute('start') ?? ''}>${inner}</>`;
  };
  const shape = [...body.childNodes].map(walk).join('').replace(/\s+/g, '');
  return { shape, words: (body.textContent ?? '').replace(/\s+/g, ''), names: names.map((name) => (name === 'b' ? 'strong' : name)) };
}
