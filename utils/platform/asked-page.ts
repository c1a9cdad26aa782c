// Which page Gleaner was asked to read by its panel's key. Where hosts are allowed for images, browsers tell the addresses of their pages
// and let them be read: that is no sign that the curator asked.
import { readRecord } from './database/database';
import { openDatabase } from './database/open-database';
import { putAtOnce } from './database/put-at-once';
import { mayReach } from './permissions';

const valueOf = (tab: number, url: string): string => `${tab} ${url}`;

/** Kept where nothing else tells it. */
export async function rememberAsked(tab: number, url: string | undefined): Promise<void> {
  if (url && (await mayReach(url))) await putAtOnce('settings', { name: 'asked', value: valueOf(tab, url) });
}

/** The address of the tab is told, and its page could be read, though nobody may have asked for it. */
export async function isToldAnyway(tab: number, url: string): Promise<boolean> {
  if (!/^https?:/.test(url) || !(await mayReach(url))) return false;
  await openDatabase();
  return (await readRecord('settings', 'asked'))?.value !== valueOf(tab, url);
}
