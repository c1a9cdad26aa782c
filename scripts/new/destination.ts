// npm run new destination NAME: the folder, its name in the list, its words and its test, which fails until the folder is filled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const name = 'NAME';

const ROOM = 'utils/destinations';
const WORDS = 'public/_locales/en/messages.json';

/** `web-dav` → `webDav`. */
const camel = (kind: string): string => kind.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const kindOf = (kind: string): string => `// Say in one line what kind of place this is.
import { type DestinationKind, noAddress } from '../destination-kind';

export const kind: DestinationKind = {
  kind: '${kind}',
  title: ['options_dest_${camel(kind)}'],
  done: ['options_dest_${camel(kind)}Done'],
  asks: 'nothing',
  addressOf: noAddress,
  setUp: async () => (await import('./set-up')).setUp,
};
`;

const setUpOf = (kind: string): string => `// How ${kind} is set up.
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';

export const setUp: KindSetUp = {
  add: ['options_dest_${camel(kind)}'],
  place: ({ name }) => [name],
  allow: () => ['options_dest_allow'],
  form: null,
};
`;

const doesOf = (kind: string): string => `// Delivery → ${kind}.
import type { Destination } from '../destination';

interface ${capital(camel(kind))}Settings {
  name: string;
}

export const ${camel(kind)}: Destination<${capital(camel(kind))}Settings, object> = {
  kind: '${kind}',
  settingsOf: ({ name }) => ({ name }),
  async deliver() {
    throw new Error('${kind} delivers nothing yet.');
  },
};
`;

const verbsOf = (kind: string): string => `// What this kind does, as the list of all kinds finds it.
export { ${camel(kind)} as verbs } from './${kind}';
`;

const testOf = (kind: string): string => `// ${capital(kind)} keeps the promise of a destination.
import { fail } from '@/utils/core/problem';
import { ${camel(kind)} } from '@/utils/destinations/${kind}/${kind}';
import type { Kind } from '../../worlds/kind-world';
import { makeLine } from '../../worlds/line';
import { keepsThePromise } from './keeps-the-promise';

const ${camel(kind)}Kind: Kind = {
  async start() {
    // Say how one is begun, written into by somebody else, and looked into. Each step that is taken there goes over the line.
    const there = new Map<string, Uint8Array<ArrayBuffer>>();
    const line = makeLine(() => fail('host-unreachable', { host: 'example.org' }));
    const settings = { name: 'A place' };
    const effects = {};
    return {
      line,
      deliver: (delivery, bundle) => line.step(() => ${camel(kind)}.deliver({ delivery, bundle, settings }, effects)),
      undo: async (delivery, bundle, before) => ${camel(kind)}.undo?.({ delivery, bundle, settings }, before, effects),
      files: async () => there,
      put: async (path, bytes) => void there.set(path, bytes),
      close: async () => {},
    };
  },
};

keepsThePromise('${kind}', ${camel(kind)}Kind);
`;

/** The list of names with one more. */
const withName = (list: string, kind: string): string =>
  list.replace(/^(const NAMES: readonly string\[\] = \[[^\]]*)\];$/m, `$1, '${kind}'];`);

/** The words beside those of the other kinds. */
function withWords(text: string, kind: string): string {
  const words = Object.entries(JSON.parse(text) as Record<string, object>);
  words.splice(
    words.findIndex(([word]) => word === 'options_dest_unknown'),
    0,
    [`options_dest_${camel(kind)}`, { message: capital(kind) }],
    [`options_dest_${camel(kind)}Done`, { message: 'Delivered' }],
  );
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`;
}

/** The folder's main file exports a constant of this name. */
const RESERVED = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await'.split(
    ' ',
  ),
);

export function make(root: string, kind: string): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(kind)) throw new Error(`${kind} is no name: small letters, with hyphens between words.`);
  if (RESERVED.has(kind)) throw new Error(`${kind} is a word of the language; ${kind}-files would do.`);
  const folder = `${ROOM}/${kind}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already.`);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = {
    [`${folder}/kind.ts`]: kindOf(kind),
    [`${folder}/set-up.ts`]: setUpOf(kind),
    [`${folder}/${kind}.ts`]: doesOf(kind),
    [`${folder}/verbs.ts`]: verbsOf(kind),
    [`${ROOM}/index.ts`]: withName(textOf(`${ROOM}/index.ts`), kind),
    [WORDS]: withWords(textOf(WORDS), kind),
    [`test/destinations/promise/${kind}.test.ts`]: testOf(kind),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    ...Object.keys(files),
    '',
    `1. Say in the test how such a place is begun and looked into, and in ${kind}.ts what it does there, until npm run unit -- promise/${kind} passes. A place of plain files takes filesDestination from files/, a Git host repositoryDestination from git/.`,
    `2. Say in kind.ts what the browser must allow and whether it needs a token, and in set-up.ts how it is set up. A Git host takes gitKind and gitSetUp, and says in git-host.ts how its addresses and tokens look.`,
    `3. Give it its words in ${WORDS}.`,
  ];
}
