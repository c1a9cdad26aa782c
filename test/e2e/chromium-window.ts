/** Starts a real Chromium in a window on a screen that nobody sees, and works it by that screen's mouse and keyboard. */
import type { LaunchOptions, Page, WindowSession } from './browser-driver.ts';
import { launchChromium } from './chromium.ts';
import { openScreen } from './screen.ts';
import { sleep, until } from './time-limit.ts';

/** Milliseconds in which Chromium's question stands there and takes an answer. */
const QUESTION_WITHIN = 2_000;

export async function launchChromiumWindow(options: LaunchOptions): Promise<WindowSession> {
  const screen = await openScreen();
  try {
    const session = await launchChromium({ ...options, display: screen.display });
    return {
      ...session,
      chooseFromMenu: async (page, x, y, { fromEnd, gathered = 0 }) => {
        await page.bringToFront();
        const [left, top] = await placeOf(page);
        await screen.openMenuAt(left + x, top + y);
        // No line is chosen yet, and the first Up goes round to the last.
        const times = (count: number, key: string) => Array.from({ length: count }, () => key);
        const within = gathered > 0 ? ['Right', ...times(gathered - 1, 'Down')] : [];
        screen.press(...times(fromEnd, 'Up'), ...within, 'Return');
      },
      pressShortcut: async (keys) => screen.press(keys),
      // No protocol tells of its question, in which the refusal comes first, and nothing is an answer in its first moment.
      acceptPermissionPrompt: async () => {
        await sleep(QUESTION_WITHIN);
        screen.press('Tab');
        await sleep(QUESTION_WITHIN / 4);
        screen.press('Return');
      },
      close: async () => {
        await session.close();
        screen.close();
      },
    };
  } catch (error) {
    screen.close();
    throw error;
  }
}

/** Where the page begins on the screen, once it stands still: bars and panels slide in and out. */
function placeOf(page: Page): Promise<[left: number, top: number]> {
  let last = '';
  return until(
    async () => {
      const [left, top, width] = await page.evaluate(() => [screenX, screenY + outerHeight - innerHeight, innerWidth] as const);
      const now = `${left} ${top} ${width}`;
      if (now === last) return [left, top];
      last = now;
      return undefined;
    },
    5_000,
    () => 'The page does not stand still',
    150,
  );
}
