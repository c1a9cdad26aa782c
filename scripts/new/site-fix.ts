// npm run new site-fix HOST: the folder, its line in the list, and the page and golden file of its test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const name = 'HOST';

const LIST = 'utils/extract/sites/index.ts';
const HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

const LEAD = 'The clinic sends the readings of the night to the nurse, who calls the patients that need a word before noon.';
const REST = 'Nobody travels for a number any more, and the beds of the ward are for those who need to lie in one.';

const fixOf = (host: string, fix: string): string => `// Say in one line what kind of site this is.
import type { SiteFix } from '../site-fix';

export const ${fix}: SiteFix = {
  hosts: ['${host}'],
  why: 'Say what the general rules take, or leave, that they should not.',
  read: [],
  drop: ['.gallery-captions'],
};
`;

const pageOf = (host: string): string => `<!doctype html>
<!-- Our own words in the structure of an article: https://${host}/an-article -->
<html lang="en"><head><title>An article</title></head>
<body><article><h1>An article</h1>
  <p>${LEAD}</p>
  <div class="gallery-captions"><p>A caption that is as long as a paragraph, and tells of a picture that is not there, as captions do.</p></div>
  <p>${REST}</p>
</article></body></html>
`;

/** `blog.example.co.uk` → `blogExampleCoUk`. */
const nameOf = (host: string): string =>
  `${/^\d/.test(host) ? 'site-' : ''}${host}`.replace(/[.-]+(.)/g, (_, letter: string) => letter.toUpperCase());

/** The list with one more line, in the order of its folders. */
function withLine(list: string, host: string, fix: string): string {
  const lines = list.split('\n');
  const fromOf = (line: string) => /^import .* from '(.*)';$/.exec(line)?.[1];
  const path = `./${host}/site-fix`;
  const last = lines.findLastIndex((line) => fromOf(line) !== undefined);
  const later = lines.findIndex((line) => (fromOf(line) ?? '') > path);
  lines.splice(later < 0 ? last + 1 : later, 0, `import { ${fix} } from '${path}';`);
  return lines.join('\n').replace(/^(export const SITE_FIXES.*)\];$/m, `$1, ${fix}];`);
}

export function make(root: string, typed: string): string[] {
  const host = typed.toLowerCase().replace(/^www\./, '');
  if (!HOST.test(host)) throw new Error(`${typed} is no host name. Leave out https:// and everything from the next slash on.`);
  const folder = `utils/extract/sites/${host}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already.`);
  const files = {
    [`${folder}/site-fix.ts`]: fixOf(host, nameOf(host)),
    [LIST]: withLine(readFileSync(join(root, LIST), 'utf8'), host, nameOf(host)),
    [`test/extract/sites/${host}/page.html`]: pageOf(host),
    [`test/extract/sites/${host}/golden.html`]: `<p>${LEAD}</p>\n<p>${REST}</p>\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    ...Object.keys(files),
    '',
    `1. Put the structure of a page of ${host} into page.html, cut to what goes wrong, with words of your own.`,
    '2. Say in site-fix.ts what to read and what to drop, and why.',
    '3. npm run unit -- site-fixes -u writes golden.html: read it.',
  ];
}
