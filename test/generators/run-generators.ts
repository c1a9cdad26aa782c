/** Builds a fresh site of each kind with ordinary and hostile articles, and holds every published page against its article. */
import { join } from 'node:path';
import { PRESETS } from '@/utils/formats/presets/presets';
import type { BrowserName } from '../e2e/browser-driver';
import { BUILDS } from '../e2e/builds-and-pages';
import { launchBrowser } from '../e2e/launch-browser';
import { buildSite } from '../hostile/sites/build-site';
import type { SiteFile } from '../hostile/sites/site';
import { startWeb } from '../hostile/web';
import { type Case, hostile, ordinary } from './articles';
import { CACHE } from './cache';
import { type HeadFault, headFaults } from './check-heads';
import { checkPage, type Faults } from './check-page';
import { fileAt, type Generator, type Placed } from './generator';
import { DETECTOR, foreignIn, openAll } from './look-at-pages';
import { payloads } from './payloads';
import { placeAll, placeIn } from './place';

export interface SiteResult {
  site: string;
  shows: Generator['shows'];
  ordinary: { id: string; faults: Faults }[];
  hostilePages: number;
  /** Of hostile and ordinary files alike: what stopped the build, and what it left out. */
  stopped: { id: string; error: string }[];
  ran: { id: string; found: string }[];
  foreign: { id: string; found: string }[];
  heads: HeadFault[];
  seconds: number;
}

export interface Options {
  /** One hostile text of so many; 0: none. */
  every: number;
  /** Ids of hostile texts, as a regular expression. */
  only?: string;
  /** What opens the pages. */
  browser: BrowserName;
  say: (what: string) => void;
}

export async function runGenerators(generators: Generator[], { every, only = '', browser, say }: Options): Promise<SiteResult[]> {
  const web = await startWeb();
  const session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: web.origin });
  const cases = [
    ...ordinary(),
    ...(every > 0
      ? payloads(every)
          .map(hostile)
          .filter(({ id }) => new RegExp(only).test(id))
      : []),
  ];
  const results: SiteResult[] = [];
  try {
    for (const generator of generators) {
      say(`${generator.name}: ${cases.length} articles`);
      results.push(await oneSite(generator, cases, { web, session }).catch((error: unknown) => lost(generator, error)));
    }
  } finally {
    await session.close();
    await web.close();
  }
  return results;
}

async function oneSite(
  generator: Generator,
  all: Case[],
  { web, session }: { web: Awaited<ReturnType<typeof startWeb>>; session: Awaited<ReturnType<typeof launchBrowser>> },
): Promise<SiteResult> {
  const started = Date.now();
  const { contentRoot } = PRESETS.find(({ name }) => name === generator.preset)!;
  const cases = all.map(({ id, article }): Case => ({ id, article: { ...article } }));
  const placed = await placeAll(generator.preset, cases);
  const folder = join(CACHE, 'sites', `${generator.name} ${generator.preset}`.replace(/[^\w.]+/g, '-'));
  const { built, stopped } = await buildSite(asBuilder(generator, contentRoot), folder, placed);
  const output = join(folder, generator.output);
  const articles = new Map(cases.map(({ id, article }) => [id, article]));
  const usual = new Set(ordinary().map(({ id }) => id));
  const addresses = new Map<string, string>();
  for (const { id, path, text } of built) {
    const address = generator.address(path, text);
    if (fileAt(output, address)) addresses.set(id, address);
    else stopped.push({ id, error: `is not published: ${address}` });
  }
  const host = `${generator.name.replace(/[^a-z0-9]+/g, '-')}.example`;
  web.publish(host, output, DETECTOR);
  const seen = await openAll(session, host, [...addresses.values()].map(asUrl));
  const seenOf = (id: string) => seen.get(asUrl(addresses.get(id)!))!;
  const known = new Set([...usual].filter((id) => addresses.has(id)).flatMap((id) => seenOf(id).holds));
  const ids = [...addresses.keys()];
  const heads =
    generator.heads && built.length > 0
      ? headFaults(await generator.heads(folder, built as Placed[], contentRoot), built as Placed[], articles, usual)
      : [];
  return {
    site: `${generator.name}${generator.preset.includes('toml') ? ' TOML' : ''}`,
    shows: generator.shows,
    ordinary: ids
      .filter((id) => usual.has(id))
      .map((id) => ({
        id,
        faults: checkPage({ article: articles.get(id)!, shows: generator.shows, output, address: addresses.get(id)! }),
      })),
    hostilePages: ids.filter((id) => !usual.has(id)).length,
    stopped,
    ran: ids.flatMap((id) => (seenOf(id).ran.length > 0 ? [{ id, found: seenOf(id).ran.join(' ') }] : [])),
    foreign: ids.flatMap((id) => {
      const found = foreignIn(seenOf(id), known);
      return found.length > 0 ? [{ id, found: found.join(' ') }] : [];
    }),
    heads,
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

const lost = ({ name, shows }: Generator, error: unknown): SiteResult => ({
  ...{ site: name, shows, ordinary: [], hostilePages: 0, ran: [], foreign: [], heads: [], seconds: 0 },
  stopped: [{ id: 'all of it', error: String(error) }],
});

const asUrl = (address: string): string => encodeURI(address);

const asBuilder = (generator: Generator, root: string) => ({
  name: generator.name,
  build: (folder: string, files: SiteFile[]) => placeIn(folder, generator, root, files as Placed[]),
  published: () => new Map(),
});
