/** Builds a site of the files and opens every page of it in both browsers. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName, Session } from '../e2e/browser-driver.ts';
import type { HostileFile } from './make-files.ts';
import { type Opened, openPages, type PageToOpen } from './open-pages.ts';
import { asHugoHas } from './readers/hugo-params.ts';
import { compare, type Misread } from './readers/readers.ts';
import { sharedAddresses } from './shared-addresses.ts';
import { buildSite, type Stopped } from './sites/build-site.ts';
import type { Generator, SiteFile } from './sites/site.ts';
import { decoded, type Web } from './web.ts';

export interface Looked {
  browser: BrowserName;
  found: Opened;
  /** What pages asked for that is neither a page nor an image. */
  strays: string[];
}

export interface SiteResult {
  site: string;
  pages: number;
  /** Files that stopped the build, or are not among what was published. */
  stopped: Stopped[];
  shared: { address: string; cleanUrls: string[] }[];
  looked: Looked[];
  misread: Misread[];
}

export interface Browsers {
  web: Web;
  sessions: { browser: BrowserName; session: Session; known: Opened }[];
}

export async function publish(
  generator: Generator,
  folder: string,
  files: (SiteFile & Partial<HostileFile>)[],
  { web, sessions }: Browsers,
): Promise<SiteResult> {
  const site = join(folder, generator.name.replace(/[^\w.]+/g, '-'));
  const { built, stopped } = await buildSite(generator, site, files);
  const published = built.length > 0 ? generator.published(site, built) : new Map();
  const pages: PageToOpen[] = [];
  const misread: Misread[] = [];
  for (const { id, path, text, meant } of built as typeof files) {
    const at = published.get(path);
    const bytes = at && bytesOf(join(site, 'public', decoded(at.address)));
    if (!at || !bytes) {
      stopped.push({ id, error: 'is not published' });
      continue;
    }
    pages.push({ id, address: at.address, body: text.slice(text.indexOf('\n---\n\n', 3) + 6), bytes });
    if (at.read && meant) {
      const { meant: said, read } = asHugoHas(meant, at.read);
      misread.push(...compare(generator.name, { id, meant: said }, () => read));
    }
  }
  const shared = sharedAddresses(published, new Map(files.map(({ path, cleanUrl }) => [path, cleanUrl ?? path])));
  const host = `${generator.name.replace(/[^a-z0-9]+/g, '-')}.example`;
  web.publish(host, join(site, 'public'));
  const looked: Looked[] = [];
  for (const { browser, session, known } of sessions) {
    web.takeStrays();
    const found = await openPages(session, host, pages, known);
    looked.push({ browser, found, strays: web.takeStrays() });
  }
  return { site: generator.name, pages: pages.length, stopped, shared, looked, misread };
}

function bytesOf(path: string): Uint8Array | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? bytesOf(join(path, 'index.html')) : found && readFileSync(path);
}
