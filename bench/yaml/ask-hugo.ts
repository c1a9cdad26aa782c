// What a Hugo makes of strings in front matter: in lists and as keys.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const printed = (name: string) => `{{ printf "%T" ${name} }} {{ printf "%q" (printf "%v" ${name}) }}\n`;
const ITEMS = `{{ range $item := .Params.list }}${printed('$item')}{{ end }}`;
/** Each item is a map of one key. */
const KEYS = `{{ range .Params.list }}{{ range $key, $value := . }}${printed('$key')}{{ end }}{{ end }}`;

export interface Reading {
  /** Go's name of the type. */
  type: string;
  text: string;
}

/** `0.111.3`; undefined where the program is not at hand. */
export function versionOf(hugo: string): string | undefined {
  const { status, stdout } = spawnSync(hugo, ['version'], { encoding: 'utf8' });
  return status === 0 ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}

/** What stands for each plain scalar in a list, in order. What stops the build is found by halves: its type is `error`. */
export const readAsItems = (hugo: string, plain: readonly string[]): Reading[] => read(hugo, plain, (text) => `- ${text}`, ITEMS);

/** What each plain scalar is as a key of a map; Hugo makes text of it, in lower case. */
export const readAsKeys = (hugo: string, plain: readonly string[]): Reading[] => read(hugo, plain, (text) => `- ${text}: x`, KEYS);

function read(hugo: string, plain: readonly string[], lineOf: (text: string) => string, layout: string): Reading[] {
  const lines = build(hugo, `list:\n${plain.map(lineOf).join('\n')}`, layout)
    ?.trimEnd()
    .split('\n');
  if (lines?.length === plain.length) return lines.map(readingOf);
  if (plain.length === 1) return [{ type: 'error', text: '' }];
  const half = Math.ceil(plain.length / 2);
  return [...read(hugo, plain.slice(0, half), lineOf, layout), ...read(hugo, plain.slice(half), lineOf, layout)];
}

/** Go quotes a text nearly as JSON does. */
function readingOf(line: string): Reading {
  const [type = ''] = line.split(' ', 1);
  const quoted = line
    .slice(type.length + 1)
    .replace(/\\(?:U([\da-f]{8})|x([\da-f]{2})|([av]))/g, (_, long?: string, short?: string, letter?: string) =>
      letter ? (letter === 'a' ? '\\u0007' : '\\u000b') : String.fromCodePoint(Number.parseInt(long ?? short ?? '', 16)),
    );
  return { type, text: JSON.parse(quoted) as string };
}

function build(hugo: string, frontMatter: string, layout: string): string | undefined {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  try {
    for (const folder of ['content', 'layouts/_default']) mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(
      join(site, 'config.toml'),
      'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[outputFormats.TXT]\nmediaType = "text/plain"\nisPlainText = true\n[outputs]\npage = ["TXT"]\nhome = ["TXT"]\nsection = ["TXT"]\n',
    );
    writeFileSync(join(site, 'layouts/_default/single.txt'), layout);
    for (const name of ['index', '_default/list']) writeFileSync(join(site, `layouts/${name}.txt`), '');
    writeFileSync(join(site, 'content/a.md'), `---\ntitle: a\n${frontMatter}\n---\n`);
    const { status } = spawnSync(hugo, ['--quiet'], { cwd: site, env: { ...process.env, HUGO_CACHEDIR: join(site, 'cache') } });
    return status === 0 ? readFileSync(join(site, 'public/a/index.txt'), 'utf8') : undefined;
  } finally {
    rmSync(site, { recursive: true });
  }
}
