/** What a curator does at the desk, step by step; the one place that knows the names of its fields. */
import type { Popup } from './browser-driver.ts';
import { until } from './time-limit.ts';

/** The popup's first form is gone, which shows the article and has no choices yet. */
export const deskIsThere = (popup: Popup): Promise<void> => popup.find({ role: 'combobox', name: 'Topics' }).waitFor(20_000);

export async function giveName(popup: Popup, name: string): Promise<void> {
  await popup.find({ role: 'textbox', name: 'Your name as curator' }).fill(name);
}

/** Only the first save of a browser asks for it. */
export async function giveNameWhereAsked(popup: Popup, name: string): Promise<void> {
  await deskIsThere(popup);
  if (await popup.find({ role: 'textbox', name: 'Your name as curator' }).count()) await giveName(popup, name);
}

export async function chooseType(popup: Popup, type: string): Promise<void> {
  await popup.find({ role: 'combobox', name: 'Content type' }).choose(type);
}

/** Types the first word of the community's name, and takes it from the list. */
export async function chooseCommunity(popup: Popup, community: string): Promise<void> {
  await pick(popup, 'Community', community.split(' ')[0] ?? community, community);
}

/** Types `words`, and takes the topic from the list with Enter. */
export async function addTopic(popup: Popup, words: string, topic: string): Promise<void> {
  await pick(popup, 'Topics', words, topic);
}

/** The main action, whatever it says that it will do. */
export const MAIN_ACTION = /^(?:Save|Update|Replace)\b/;

/** Presses it and answers what the desk says once it is done. */
export async function save(popup: Popup): Promise<string> {
  await popup.find({ role: 'button', name: MAIN_ACTION }).click();
  const statuses = () =>
    popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role="status"], output')].map((it) => it.innerText.trim()));
  return until(
    async () => (await statuses()).find((text) => /^Saved(?! as draft)/.test(text)),
    20_000,
    async () => `No receipt. The desk says:\n${await popup.text()}`,
  );
}

async function pick(popup: Popup, box: string, words: string, wanted: string): Promise<void> {
  await deskIsThere(popup);
  // The last article of the host may have brought it.
  if (await popup.find({ role: 'button', name: `Remove ${wanted}` }).count()) return;
  const field = popup.find({ role: 'combobox', name: box });
  await field.fill('');
  await field.type(words);
  const option = popup.find({ role: 'option', name: called(wanted) });
  await option.waitFor();
  await listSettled(popup);
  // Enter takes the marked option, and ours need not be the first.
  const isMarked = async () => (await field.attribute('aria-activedescendant')) === (await option.attribute('id'));
  for (let rows = 0; rows < 20 && !(await isMarked()); rows++) await popup.press('ArrowDown');
  await popup.press('Enter');
  await popup.find({ role: 'button', name: `Remove ${wanted}` }).waitFor();
}

/** What is suggested is called with its reason. */
const called = (wanted: string) => new RegExp(`^${RegExp.escape(wanted)}\\s*(?:$|in the|once|[0-9]+ times|the page|chosen for)`);

/** The list may still be catching up with the last keys. */
async function listSettled(popup: Popup): Promise<void> {
  let before = '';
  await until(
    async () => {
      const now = await popup.evaluate(() => document.querySelector('[role="option"]')?.parentElement?.innerText ?? '');
      const settled = now !== '' && now === before;
      before = now;
      return settled || undefined;
    },
    5_000,
    () => 'The list of options does not come to rest',
    100,
  );
}
