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
  return page.evaluate((label, files, nth) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].filter((it) => it.labels?.[0]?.textContent === label);
    const input = inputs[nth];
    if (!input) throw new Error(`there is no ${label}`);
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, label, files, nth);
}

/** Chromium is given the folder itself; Firefox, of which no protocol asks that, the files at its top. */
export async function chooseFolder(session: Session, page: Page, label: string, folder: string, nth = 0): Promise<void> {
  if (session.browser === 'firefox') {
    const names = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isFile()).map(({ name }) => name);
    return chooseFiles(page, label, names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })), nth);
  }
  const inputs = await puppeteerPageOf(page).$$('input[type=file]');
  const labels = await Promise.all(inputs.map((input) => input.evaluate((it) => it.labels?.[0]?.textContent)));
  const input = inputs.filter((_, index) => labels[index] === label)[nth];
  if (!input) throw new Error(`there is no ${label}`);
  await input.uploadFile(folder);
}
