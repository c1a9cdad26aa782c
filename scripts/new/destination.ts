// npm run new destination NAME: the folder, its lines in the two lists, its words and its test, which fails until the folder is filled.
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

export const ${camel(kind)}: DestinationKind = {
  kind: '${kind}',
  title: ['options_dest_${camel(kind)}'],
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

const verbsOf = (kind: string): string => `// Delivery → ${kind}.
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

const testOf = (
  kind: string,
): string => `// What the destination ${kind} promises: safe to repeat, nothing twice, nothing of anybody's overwritten.
import { expect, test } from 'vitest';
import { ${camel(kind)} } from '@/utils/destinations/${kind}/${kind}';
import { bundle, delivery } from './sample-delivery';

const settings = { name: 'A place' };

test('a delivery arrives with both files, and the receipt says where', async () => {
  const receipt = await ${camel(kind)}.deliver({ delivery, bundle, settings }, {});
  expect(receipt.paths).toHaveLength(2);
});

test('the same delivery never lands twice', async () => {
  const once = await ${camel(kind)}.deliver({ delivery, bundle, settings }, {});
  expect(await ${camel(kind)}.deliver({ delivery: { ...delivery, attempts: 2 }, bundle, settings }, {})).toEqual(once);
});
`;

/** A list of imports and members with one more of both. */
function withLine(list: string, kind: string, from: string): string {
  const lines = list.split('\n');
  const last = lines.findLastIndex((line) => /^import .* from '\.\/[\w-]+\//.test(line));
  lines.splice(last + 1, 0, `import { ${camel(kind)} } from '${from}';`);
  return lines.join('\n').replace(/^((?:export )?const [A-Z]+: readonly \w+\[\] = \[.*)\];$/m, `$1, ${camel(kind)}];`);
}

/** The words beside those of the other kinds. */
function withWords(text: string, kind: string): string {
  const words = Object.entries(JSON.parse(text) as Record<string, object>);
  words.splice(
    words.findIndex(([word]) => word === 'options_dest_unknown'),
    0,
    [`options_dest_${camel(kind)}`, { message: capital(kind) }],
  );
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`;
}

export function make(root: string, kind: string): string[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(kind)) throw new Error(`${kind} is no name: small letters, with hyphens between words.`);
  const folder = `${ROOM}/${kind}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already.`);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = {
    [`${folder}/kind.ts`]: kindOf(kind),
    [`${folder}/set-up.ts`]: setUpOf(kind),
    [`${folder}/${kind}.ts`]: verbsOf(kind),
    [`${ROOM}/index.ts`]: withLine(textOf(`${ROOM}/index.ts`), kind, `./${kind}/kind`),
    [`${ROOM}/verbs.ts`]: withLine(textOf(`${ROOM}/verbs.ts`), kind, `./${kind}/${kind}`),
    [WORDS]: withWords(textOf(WORDS), kind),
    [`test/destinations/${kind}.test.ts`]: testOf(kind),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [
    ...Object.keys(files),
    '',
    `1. Say in ${kind}.ts what it does, until npm run unit -- destinations/${kind} passes.`,
    `2. Say in kind.ts what the browser must allow and whether it needs a token, and in set-up.ts how it is set up; a Git host takes both from git/.`,
    `3. Give it its words in ${WORDS}.`,
  ];
}
