/** How the table of topics stands at a width: no driver sizes a tab in both browsers, but a frame in it is as wide as it is told. */
import type { Page } from './browser-driver.ts';

/** What is broken in the first rows of the table that is open, at so many CSS pixels. */
export const brokenRows = (page: Page, width: number): Promise<string[]> => page.evaluate(measure, width);

/** Runs in the page. The extension may not frame its own pages, so the frame is empty and gets what is drawn. */
async function measure(width: number): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0; inline-size: ${width}px; block-size: 900px;`;
  document.body.append(frame);
  const copy = frame.contentDocument!;
  const styles = [...document.querySelectorAll('link[rel=stylesheet]')].map((it) => it.cloneNode() as HTMLLinkElement);
  const loaded = Promise.all(
    styles.map(
      (it) =>
        new Promise((resolve) => {
          it.addEventListener('load', resolve);
        }),
    ),
  );
  copy.head.append(...styles);
  await loaded;
  copy.body.replaceChildren(...[...document.body.children].filter((it) => it !== frame).map((it) => it.cloneNode(true)));
  const all = (selector: string) => [...copy.querySelectorAll<HTMLElement>(selector)];
  const broken = all('.topics tbody tr').length > 20 ? [] : ['there are no rows'];
  const oneLine = (it: HTMLElement) => it.getBoundingClientRect().height < 32;
  for (const it of all('.topics td button, .topics thead th')) if (!oneLine(it)) broken.push(`“${it.textContent}” has two lines`);
  let end = Number.NEGATIVE_INFINITY;
  for (const row of all('.topics tbody tr').slice(0, 20)) {
    const { top, bottom } = row.getBoundingClientRect();
    if (top < end - 1) broken.push(`${row.textContent} begins in the row before`);
    end = bottom;
    const cells = [...row.querySelectorAll('bdi, button')].filter((it) => it.textContent !== '').map((it) => it.getBoundingClientRect());
    if (cells.some((cell) => cell.top < top - 1 || cell.bottom > bottom + 1)) broken.push(`${row.textContent} stands out of its row`);
    if (cells[0]!.right > width) broken.push(`${row.textContent} stands out of the page`);
  }
  frame.remove();
  return broken;
}
