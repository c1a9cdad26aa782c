// Counts of the sites at hand whose files the language can make, a row each.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../utils/core/article.ts';
import { BARE } from '../../utils/formats/learn/style/scopes.ts';
import { rowOf, type SiteRow, sitesIn, type Truth } from './sites.ts';

/** A site counts where so many of its files are made: whims of theirs are no format. */
const MOST_OF = { meaning: 0.8, bytes: 0.5 };
const BAR = { meaning: 24, bytes: 19 };

/** An article that says no more of itself than it has to. */
const PLAIN: Article = {
  ...BARE,
  title: 'x',
  url: 'https://x.example/',
  cleanUrl: 'https://x.example/',
  community: { name: 'x', slug: 'x' },
  contentType: { name: 'x', slug: 'x', archetype: 'x' },
  curator: 'x',
  site: { name: 'x', slug: 'x', contentRoot: 'x' },
  created: '2026-01-01',
  changed: '2026-01-01',
};

export interface Report {
  rows: SiteRow[];
  meaning: number;
  bytes: number;
  passes: boolean;
}

export const counts = ({ files, meaning, bytes }: SiteRow) => ({
  meaning: meaning >= MOST_OF.meaning * files,
  bytes: bytes > MOST_OF.bytes * files,
});

async function run(folder: string, formats: string): Promise<Report> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
  const rows: SiteRow[] = [];
  for (const site of sitesIn(folder)) {
    const file = join(formats, `${site}.md`);
    rows.push(await rowOf(folder, site, existsSync(file) ? readFileSync(file, 'utf8') : null, truth, PLAIN));
  }
  const [meaning, bytes] = [rows.filter((row) => counts(row).meaning).length, rows.filter((row) => counts(row).bytes).length];
  return { rows, meaning, bytes, passes: meaning >= BAR.meaning && bytes >= BAR.bytes };
}

/** What is loaded for a format comes while this module is loaded: nothing can come after. */
export const folder = process.argv[2] ?? join(process.env['GLEANER_SHARED'] ?? '../shared', 'sites');
export const report = existsSync(join(folder, 'truth.json')) ? await run(folder, 'bench/formats/sites') : null;
