/** The same payloads without Gleaner's protection: what runs and breaks then shows that the detector sees, and what a site risks. */
import { hugosAtHand } from './sites/hugo.ts';
import { jekyllAtHand } from './sites/jekyll.ts';
import { eleventy } from './sites/eleventy.ts';
import type { Generator, SiteFile } from './sites/site.ts';
import type { BrowserName } from '../e2e/browser-driver.ts';
import { type Browsers, publish, type SiteResult } from './publish.ts';
import type { Found } from './look.ts';
import { ownPayloads } from './payloads/groups.ts';
import type { Payload } from './payloads/payload.ts';

interface Control {
  what: string;
  groups: string[];
  generators: Generator[];
  /** How many of what is counted there have to be found. */
  least: number;
  /** What a generator expands is the same in every browser. */
  browsers: readonly BrowserName[];
  count(result: SiteResult): number;
}

const pagesIn = (result: SiteResult, is: (found: Found) => boolean) =>
  result.looked.map(({ found }) => [...found.values()].filter(is).length);
/** Called, not only seen by a policy; in the browser that ran fewer. */
const scriptsRun = (result: SiteResult) => Math.min(...pagesIn(result, ({ ran }) => ran.some((call) => !call.startsWith('policy'))));
const templatesRun = (result: SiteResult) => result.stopped.length + Math.max(...pagesIn(result, ({ expanded }) => expanded));

const BOTH = ['chromium', 'firefox'] as const;
const ONE = ['chromium'] as const;

const controls = (): Control[] => [
  { what: 'scripts', groups: ['matrix', 'mutation'], generators: hugosAtHand().slice(0, 1), least: 50, count: scriptsRun, browsers: BOTH },
  { what: 'shortcodes', groups: ['hugo'], generators: hugosAtHand().slice(0, 1), least: 10, count: templatesRun, browsers: ONE },
  { what: 'Liquid of Jekyll', groups: ['liquid'], generators: jekyllAtHand(), least: 10, count: templatesRun, browsers: ONE },
  { what: 'kramdown', groups: ['kramdown'], generators: jekyllAtHand(), least: 10, count: scriptsRun, browsers: BOTH },
  { what: 'Nunjucks', groups: ['nunjucks'], generators: [eleventy('njk')], least: 10, count: templatesRun, browsers: ONE },
  { what: 'Liquid of Eleventy', groups: ['liquid'], generators: [eleventy('liquid')], least: 10, count: templatesRun, browsers: ONE },
];

/** The page's own HTML as the body, in a block unless it is about what stands in none. What is read as a template is no matter of the control of scripts: it would stop the build. */
const bare = (payloads: Payload[], what: string): SiteFile[] =>
  payloads
    .filter(({ text }) => what !== 'scripts' || !/\{[{%#]/.test(text))
    .map(({ id, text }, n) => ({
      id,
      path: `control/c${n}.md`,
      text: `---\ntitle: Control\ndescription: x\n---\n\n${what === 'kramdown' ? text : `<div>${text.replace(/\s*\n\s*/g, ' ')}</div>`}\n`,
    }));

export interface ControlResult {
  what: string;
  site: string;
  payloads: number;
  counted: number;
  least: number;
}

/** With one payload of `every`; as many times less have to be found. */
export async function runControls(folder: string, browsers: Browsers, every = 1): Promise<ControlResult[]> {
  const results: ControlResult[] = [];
  const payloads = ownPayloads();
  for (const { what, groups, generators, least: ofAll, count, browsers: names } of controls()) {
    // What they found before is of other pages.
    const sessions = browsers.sessions
      .filter(({ browser }) => names.includes(browser))
      .map(({ browser, session }) => ({ browser, session, known: new Map() }));
    const least = Math.ceil(ofAll / every);
    const some = payloads.filter(({ group }) => groups.includes(group)).filter((_, index) => index % every === 0);
    for (const generator of generators) {
      const files = bare(some, what);
      const result = await publish(generator, `${folder}/control`, files, { ...browsers, sessions });
      results.push({ what, site: generator.name, payloads: files.length, counted: count(result), least });
    }
  }
  return results;
}
