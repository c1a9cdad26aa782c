/** Puts files where a file dialog would, which no protocol can drive in both browsers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Session } from './browser-driver.ts';
import { puppeteerPageOf } from './chromium-surface.ts';

export interface ChosenFile {
  name: string;
  text: string;
}

/** Into the file input of that label; `nth` counts from 0 where several have it. */
export function chooseFiles(page: Page, label: string, files: ChosenFile[], nth = 0): Promise<void> {
  return page.evaluate(
    (label, files, nth) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
        (it) => it.labels?.[0]?.textContent === label,
      );
      const input = inputs[nth];
      if (!input) throw new Error(`there is no ${label}`);
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    files,
    nth,
  );
}

/** Chromium is given the folder itself; Firefox, of which no protocol asks that, the files at its top. */
export async function chooseFolder(session: Session, page: Page, label: string, folder: string, nth = 0): Promise<void> {
  if (session.browser === 'firefox') {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((it) => it.isFile())
      .map(({ name }) => name);
    return chooseFiles(
      page,
      label,
      names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
      nth,
    );
  }
  const inputs = await puppeteerPageOf(page).$$('input[type=file]');
  const labels = await Promise.all(inputs.map((input) => input.evaluate((it) => it.labels?.[0]?.textContent)));
  const input = inputs.filter((_, index) => labels[index] === label)[nth];
  if (!input) throw new Error(`there is no ${label}`);
  await input.uploadFile(folder);
}

/** A file of any bytes, as programs leave them that know no UTF-8. */
export function chooseBytes(page: Page, label: string, name: string, bytes: Uint8Array, nth = 0): Promise<void> {
  return page.evaluate(
    async (label, name, base64, nth) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
        (it) => it.labels?.[0]?.textContent === label,
      )[nth];
      if (!input) throw new Error(`there is no ${label}`);
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    name,
    Buffer.from(bytes).toString('base64'),
    nth,
  );
}

/** A table that is too long to be handed over: `line` with each number in the place of `#`. */
export function chooseLines(page: Page, label: string, name: string, line: string, count: number): Promise<void> {
  return page.evaluate(
    (label, name, line, count) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
        (it) => it.labels?.[0]?.textContent === label,
      );
      if (!input) throw new Error(`there is no ${label}`);
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(
          [`topic,synonyms\n${Array.from({ length: count }, (_, place) => `${line.replaceAll('#', String(place))}\n`).join('')}`],
          name,
        ),
      );
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    name,
    line,
    count,
  );
}
