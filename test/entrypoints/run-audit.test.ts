// A check from a folder's files to the last finding, as the page runs it; the worker's part runs here.
import { expect, test } from 'vitest';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { runAudit, type Progress } from '@/entrypoints/audit/run-audit';
import { chosenFiles } from '@/entrypoints/audit/source/folder-files';
import { createAuditor } from '@/entrypoints/audit/worker/auditor';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';

const FORMAT = `$path: 'links/{{ title | slugify | default: id }}.md'
---
title: {{ title }}
link: {{ cleanUrl }}
---
{{ body | markdown }}
`;

const SITE: Site = {
  name: 'Links',
  slug: 'links',
  communities: [],
  topics: [],
  vocabulary: 'open',
  contentTypes: [{ name: 'Link', slug: 'link', archetype: 'link' }],
  format: 'own',
  formats: {
    own: FORMAT,
  },
  excerpt: { maxCharacters: 1_000 },
  contentRoot: '',
};

const fileOf = (title: string) => `---\ntitle: ${title}\nlink: https://example.org/${title}\n---\nOne.\n`;

/** As the browser's dialog for folders hands a file over. */
function file(path: string, content: BlobPart): File {
  const made = new File([content], path.split('/').at(-1)!);
  Object.defineProperty(made, 'webkitRelativePath', { value: `site/${path}` });
  return made;
}

async function run(files: File[], site = SITE, isStopped: () => boolean = () => false): Promise<Progress[]> {
  const told: Progress[] = [];
  await runAudit({ site, files: chosenFiles(files), auditor: createAuditor(learnLatin) }, isStopped, (progress) =>
    told.push({ ...progress }),
  );
  return told;
}

test('all lots are read, and what is found in each is counted', async () => {
  const files = Array.from({ length: 150 }, (_, index) => file(`links/t${index}.md`, fileOf(`t${index}`)));
  const told = await run([
    ...files,
    file('links/bad.md', 'no head'),
    file('node_modules/x.md', '---\n---\n'),
    file('links/odd.md', new Uint8Array([0xff, 0xfe, 0])),
  ]);
  const last = told.at(-1)!;
  expect(last).toMatchObject({ state: 'done', done: 152, of: 152, found: 2 });
  expect(last.counts).toMatchObject({ files: 152, articles: 151, unread: 1 });
  expect([...last.byKind]).toEqual([
    ['no-head', 1],
    ['unread', 1],
  ]);
  expect(last.findings).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'unread', path: 'links/odd.md', term: 'binary' })]),
  );
});

test('once it is stopped, nothing more is told', async () => {
  let lots = 0;
  const told = await run(
    Array.from({ length: 500 }, (_, index) => file(`links/t${index}.md`, fileOf(`t${index}`))),
    SITE,
    () => (lots += 1) > 3,
  );
  expect(told.some(({ state }) => state === 'done')).toBe(false);
});

test('a folder without files is read to its end', async () => {
  expect((await run([])).at(-1)).toMatchObject({ state: 'done', of: 0, found: 0 });
});

test('a format that is broken is told as what it is', async () => {
  const broken = run([file('links/a.md', fileOf('a'))], { ...SITE, formats: { own: '$path: {{ x }}\n---\n---\n' } });
  await expect(broken).rejects.toThrow(ProblemError);
});
