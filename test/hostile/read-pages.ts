/** Reads hostile pages as the extension does: its built content script, in an isolated world of a live page whose scripts run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../e2e/browser-driver.ts';
import { puppeteerPageOf } from '../e2e/chromium-surface.ts';
import { within } from '../e2e/time-limit.ts';
import { BUILDS } from '../e2e/builds-and-pages.ts';
import { hostilePage } from './hostile-page.ts';
import type { Payload } from './payloads/payload.ts';
import type { Web } from './web.ts';

const HOST = 'hostile.example';
const TABS = 3;
/** Milliseconds; a page that leads away or hangs is read again without its scripts. */
const LIMIT = 15_000;

export interface Reading {
  payload: Payload;
  /** JSON of the clip. */
  clip?: string;
  problem?: string;
}

export async function readPages(session: Session, web: Web, payloads: Payload[], tick: () => void): Promise<Reading[]> {
  web.serve(HOST, (path) => {
    const n = Number(path.slice(1));
    const payload = payloads[n];
    return payload && hostilePage(payload, n * 10);
  });
  const [open, second] = ['page', 'second'].map((name) =>
    readFileSync(join(BUILDS.chromium, `content-scripts/${name}.js`), 'utf8')
      .trim()
      .replace(/;$/, ''),
  );
  const script = `${open}.then(() => gleanerPage.clip()).then((answer) => (answer.waits ? ${second} : answer))`;
  const readings: Reading[] = [];
  let next = 0;
  const work = async () => {
    let tab = await openTab(session);
    for (let n = next++; n < payloads.length; n = next++) {
      for (const scripts of [true, false]) {
        try {
          await tab.cdp.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
          readings[n] = { payload: payloads[n]!, ...(await within(readPage(tab, `http://${HOST}/${n}`, script), LIMIT, 'Reading')) };
          break;
        } catch (error) {
          readings[n] = { payload: payloads[n]!, problem: `cannot be read: ${String(error).slice(0, 200)}` };
          await tab.page.close().catch(() => {});
          tab = await openTab(session);
        }
      }
      tick();
    }
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return readings;
}

interface Tab {
  page: Page;
  cdp: CDPSession;
}

async function openTab(session: Session): Promise<Tab> {
  const page = puppeteerPageOf(await session.openPage('about:blank'));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return { page, cdp: await page.createCDPSession() };
}

async function readPage({ page, cdp }: Tab, url: string, script: string): Promise<Omit<Reading, 'payload'>> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LIMIT });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'Gleaner' });
  // All of the page is selected too.
  const select = 'document.body && getSelection().selectAllChildren(document.body)';
  const expression = `${select}; ${script}.then((answer) => JSON.stringify(answer))`;
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { clip, problem } = JSON.parse(result.value as string) as { clip?: unknown; problem?: { code: string } };
  return clip ? { clip: JSON.stringify(clip) } : { problem: problem?.code ?? 'no answer' };
}
