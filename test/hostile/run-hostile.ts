/** Takes hostile pages through Gleaner into real sites, and looks at every published page in both browsers. */
import { removeFolder, temporaryFolder } from '../e2e/leftovers.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { BUILDS } from '../e2e/builds-and-pages.ts';
import { runControls } from './controls.ts';
import { makeFiles } from './make-files.ts';
import { choosePayloads } from './payloads/groups.ts';
import { type Browsers, publish } from './publish.ts';
import { readAll } from './readers/readers.ts';
import { readPages } from './read-pages.ts';
import type { Results } from './report.ts';
import { eleventy } from './sites/eleventy.ts';
import { hugosAtHand } from './sites/hugo.ts';
import { jekyllAtHand } from './sites/jekyll.ts';
import { startWeb } from './web.ts';

export interface Options {
  /** Names of groups; none means all. */
  groups: string[];
  /** One payload of so many. */
  every: number;
  /** One payload of so many without protection; 0 for none. */
  controls: number;
  /** Where the sites are kept; a folder that goes away unless given. */
  folder?: string;
  say: (what: string) => void;
}

export async function runHostile({ groups, every, controls, folder, say }: Options): Promise<Results> {
  const { payloads, missing } = await choosePayloads(groups, every);
  const [hugos, jekylls] = [hugosAtHand(), jekyllAtHand()];
  const skipped = [
    ...(missing.length > 0 && groups.length === 0 ? [`${missing.join(', ')}: CORPORA names no folder of them`] : []),
    ...(hugos.length === 0 ? ['Hugo: no hugo is at hand'] : []),
    ...(jekylls.length === 0 ? ['Jekyll: no jekyll is at hand'] : []),
  ];
  const place = folder ?? temporaryFolder('hostile');
  const web = await startWeb();
  const browsers: Browsers = { web, sessions: [] };
  try {
    for (const browser of ['chromium', 'firefox'] as const) {
      browsers.sessions.push({
        browser,
        session: await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: web.origin }),
        known: new Map(),
      });
    }
    const { session } = browsers.sessions[0]!;
    say(`${payloads.length} payloads`);
    const every250 =
      (what: string, done = 0) =>
      () => {
        if (++done % 250 === 0) say(`${what} ${done} pages`);
      };
    const readings = await readPages(session, web, payloads, every250('read'));
    const { files, notMade } = await makeFiles(session, readings, every250('made files of'));
    say(`made ${files.length} files`);
    const { misread, readers, missing: noReaders } = await readAll(files);
    skipped.push(...noReaders.map((reader) => `${reader}: it is not at hand`));
    const sites = [];
    for (const generator of [...hugos, ...jekylls, eleventy('njk'), eleventy('liquid')]) {
      sites.push(await publish(generator, place, files, browsers));
      say(`published and opened: ${generator.name}`);
    }
    const controlled = controls > 0 ? await runControls(place, browsers, controls) : [];
    return {
      payloads: payloads.length,
      files: files.length,
      notMade,
      sites,
      controls: controlled,
      skipped,
      readers: [...readers, ...hugos.map(({ name }) => name)],
      misread: [...misread, ...sites.flatMap((site) => site.misread)],
    };
  } finally {
    await Promise.allSettled(browsers.sessions.map(({ session }) => session.close()));
    await web.close();
    if (!folder) removeFolder(place);
  }
}
