// Writes `licences.txt` into the built extension: every package whose code was bundled, with the text of its licence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULES = 'node_modules';
/** What the bundler adds of its own, by how such modules are called. */
const BUNDLER: [start: string, name: string][] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
/** Published without the text: their repository has it, which is that of our own LICENSE but for this line. */
const MIT_OF: Record<string, string> = { wxt: 'Copyright (c) 2023 Aaron', '@wxt-dev/browser': 'Copyright (c) 2023 Aaron' };
/** The same of packages under the ISC licence: its text is short, and the lines of who holds the copyright stand above it. */
const ISC_OF: Record<string, string> = {
  saxes: 'Copyright (c) Contributors\nCopyright (c) Isaac Z. Schlueter and Contributors (sax, which it was made of)',
};
const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
/** Behind this line Vite names what only its own package holds. */
const OF_VITE_ITSELF = '\n# Licenses of bundled dependencies';

export interface Licences {
  /** One for each of the builds that an extension is made of: takes note of the packages. */
  plugin(): Plugin;
  /** After the last of them. Throws when a package has no licence text. */
  write(folder: string): void;
}

export function bundledLicences(): Licences {
  const names = new Set<string>();
  return {
    plugin: () => ({
      name: 'bundled-licences',
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
          const name = packageOf(id);
          if (name && renderedLength > 0) names.add(name);
        }
      },
    }),
    write: (folder) => writeFileSync(join(folder, 'licences.txt'), [...names].toSorted().map(entryOf).join('')),
  };
}

/** The name of the package that a module belongs to; undefined for ours. */
function packageOf(id: string): string | undefined {
  const own = BUNDLER.find(([start]) => id.startsWith(start));
  return own?.[1] ?? /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1]?.replace('\\', '/');
}

function entryOf(name: string): string {
  const folder = join(MODULES, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const line = MIT_OF[name];
  if (texts.length === 0 && line) texts.push(readFileSync('LICENSE', 'utf8').replace(/^Copyright .*$/m, line));
  if (texts.length === 0 && ISC_OF[name]) texts.push(`ISC License\n\n${ISC_OF[name]}\n\n${ISC}`);
  if (texts.length === 0) throw new Error(`${name} is bundled and has no licence text. Look at ${import.meta.filename}.`);
  const [first = '', ...more] = texts.map((text) => (text.split(OF_VITE_ITSELF)[0] ?? '').trim());
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${[first, ...more].join('\n\n')}\n\n`;
}
