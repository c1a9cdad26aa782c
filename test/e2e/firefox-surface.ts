/** A document in Firefox: a tab or the popup, driven from Firefox's own window. */
import type { Page, Popup, ReadyState, ScreenshotOptions } from './browser-driver.ts';
import * as scripts from './firefox-scripts.ts';
import type { Marionette } from './marionette.ts';
import { parseKey } from './parse-key.ts';
import { selectTextIn } from './select-text.ts';
import { surface, type SurfaceParts } from './surface.ts';
import { until } from './time-limit.ts';

const PATIENCE = 30_000;

function partsOf(firefox: Marionette, id: number): SurfaceParts {
  return {
    run: (expression) => runIn(firefox, id, expression, PATIENCE),
    clickAt: async (x, y) => {
      await firefox.inFirefox(scripts.sendClick, id, x, y);
    },
    press: (key) => firefox.inFirefox(scripts.sendKeys, id, [eventUtilsKey(key)]),
    type: (text) =>
      firefox.inFirefox(
        scripts.sendKeys,
        id,
        [...text].map((it) => [it, {}]),
      ),
    capture: async (options: ScreenshotOptions) => Buffer.from(await firefox.inFirefox(scripts.takeSnapshot, id, options), 'base64'),
    close: () => firefox.inFirefox(scripts.removeTab, id),
  };
}

export async function openFirefoxTab(firefox: Marionette, url: string, ready: ReadyState): Promise<Page> {
  const id = await firefox.inFirefox(scripts.addTab);
  const parts = partsOf(firefox, id);
  try {
    await load(firefox, id, url, ready);
  } catch (error) {
    await parts.close();
    throw error;
  }
  return {
    ...surface(parts),
    bringToFront: () => firefox.inFirefox(scripts.showTab, id),
    goto: (address) => load(firefox, id, address, 'load'),
    reload: () => load(firefox, id, null, 'load'),
    selectText: (selector, text) => selectTextIn(parts, selector, text),
  };
}

/** The handle of the popup that is open or about to open. */
export const shownFirefoxPopup = (firefox: Marionette): Promise<Popup> =>
  shownBeside(firefox, 'popup', scripts.shownPopup, (id) => firefox.inFirefox(scripts.hidePopup, id));

/** The handle of the panel in the sidebar that is open or about to open. */
export const shownFirefoxPanel = (firefox: Marionette): Promise<Popup> =>
  shownBeside(firefox, 'panel', scripts.shownPanel, () => firefox.inFirefox(scripts.hideSidebar));

async function shownBeside(
  firefox: Marionette,
  what: string,
  shown: () => number | null,
  hide: (id: number) => Promise<void>,
): Promise<Popup> {
  const id = await until(
    async () => (await firefox.inFirefox(shown)) ?? undefined,
    10_000,
    () => `No ${what} opened`,
  );
  const parts = partsOf(firefox, id);
  const isOpen = () => firefox.inFirefox(scripts.isShown, id);
  await waitUntilReady(firefox, id, 'load', `The ${what}`);
  return {
    ...surface(parts),
    isOpen,
    close: async () => {
      await hide(id);
      await until(
        async () => !(await isOpen()) || undefined,
        5_000,
        () => `The ${what} did not close`,
      );
    },
  };
}

async function runIn(firefox: Marionette, id: number, expression: string, limit: number): Promise<unknown> {
  const answer = JSON.parse(await firefox.inFirefox(scripts.runInDocument, id, expression, limit)) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

async function load(firefox: Marionette, id: number, url: string | null, ready: ReadyState): Promise<void> {
  const left = await firefox.inFirefox(scripts.startLoading, id, url);
  const what = url ?? 'The page';
  const shown = await until(
    async () => (await firefox.inFirefox(scripts.newDocument, id, left)) ?? undefined,
    PATIENCE,
    () => `${what} did not load`,
  );
  if (/^about:(neterror|certerror|blocked)/.test(shown)) throw new Error(`${what} cannot be opened: ${shown}`);
  // Firefox's own pages let no script in, not even to ask how far they are.
  if (shown.startsWith('about:') && shown !== 'about:blank') {
    await until(
      async () => !(await firefox.inFirefox(scripts.isLoading, id)) || undefined,
      PATIENCE,
      () => `${what} did not finish loading`,
    );
  } else {
    await waitUntilReady(firefox, id, ready, what);
  }
}

async function waitUntilReady(firefox: Marionette, id: number, ready: ReadyState, what: string): Promise<void> {
  const enough = ready === 'load' ? ['complete'] : ['interactive', 'complete'];
  await until(
    async () => {
      // The document may just be moving to another process, and then nobody answers.
      const state = await runIn(firefox, id, 'document.readyState', 2_000).catch(() => '');
      return enough.includes(String(state)) || undefined;
    },
    PATIENCE,
    () => `${what} did not finish loading`,
  );
}

/** In the words of Mozilla's EventUtils, where the name of a key that types nothing starts with KEY_. */
function eventUtilsKey(combination: string): [string, object] {
  const { key, modifiers } = parseKey(combination);
  const has = (name: string) => modifiers.includes(name);
  return [
    [...key].length > 1 ? `KEY_${key}` : key,
    { ctrlKey: has('Control'), shiftKey: has('Shift'), altKey: has('Alt'), metaKey: has('Meta') },
  ];
}
