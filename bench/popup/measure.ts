// One click on a popup's button, and when its marks were made after it.
import type { Page, Popup, Session } from '../../test/e2e/browser-driver.ts';

/** Milliseconds after the click, by mark. */
export type Times = Record<string, number>;

/** Chromium animates the button's icon for 250 ms on a click, and paints nothing else meanwhile. */
export const ARGS = ['--animation-duration-scale=0'];
/** Milliseconds; a popup that has not made its mark by then will not. */
const WITHIN = 20_000;

/** Its own first layout, which takes a large page longer than ours to be read, is over. */
export async function openAtRest(session: Session, url: string): Promise<Page> {
  const page = await session.openPage(url);
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
  return page;
}

/** Clicks on a page at rest, and waits for a first paint and for the mark that is made last. */
export async function measure(session: Session, url: string, last: string): Promise<Times> {
  const page = await openAtRest(session, url);
  const clicked = Date.now();
  const popup = await session.clickAction(page);
  const { origin, marks } = await waitForMark(popup, last);
  await popup.close();
  await page.close();
  return Object.fromEntries(Object.entries(marks).map(([name, at]) => [name, origin + at - clicked]));
}

export async function waitForMark(popup: Popup, last: string): Promise<{ origin: number; marks: Times }> {
  const until = Date.now() + WITHIN;
  while (Date.now() < until) {
    const { origin, marks } = await popup.evaluate(() => ({
      origin: performance.timeOrigin,
      marks: Object.fromEntries(
        [...performance.getEntriesByType('paint'), ...performance.getEntriesByType('mark')].map(({ name, startTime }) => [name, startTime]),
      ),
    }));
    if ('first-contentful-paint' in marks && last in marks) return { origin, marks };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no mark "${last}" in ${await popup.url()} within ${WITHIN} ms`);
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
