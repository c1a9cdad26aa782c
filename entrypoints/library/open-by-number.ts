// Begins a draft with what a site's system knows of an article by its number, and opens its page. Loaded when it is asked for.
import { fail } from '@/utils/core/problem';
import { registrationSecret } from '@/utils/core/registration';
import type { Site } from '@/utils/core/site';
import { readSecret } from '@/utils/platform/database/destinations';
import { http, wait } from '@/utils/platform/http/http';
import { systemNamed } from '@/utils/registration';
import { openRegistered } from '../desk/parts/registered-desk';

/**
 * @param typed a number, or the address of a page of the system.
 * Answers whether there was an address to open. Throws the Problems of the system.
 */
export async function openByNumber(site: Site, typed: string, open: (url: string) => Promise<unknown>): Promise<boolean> {
  const { system: name = '', settings: kept } = site.registration ?? {};
  const system = systemNamed(name) ?? fail('registration-unknown', { system: name });
  const settings = system.settingsOf(kept);
  if (settings === undefined) return fail('registration-unreadable', { system: name });
  const token = await readSecret(registrationSecret(site.slug));
  const id = system.idOf?.(typed, settings) ?? null;
  if (id === null || !system.read) return fail('registration-gone', { name: typed.slice(0, 80) });
  const about = await system.read(id, settings, { http, token, wait, now: Date.now });
  if (about.url === '') return false;
  await openRegistered(site, about, open);
  return true;
}
