// Where no WebDAV answers at an address, it is looked for where Nextcloud and ownCloud have it: people know their cloud by its front door.
import { type Problem, ProblemError } from '@/utils/core/problem';
import { escaped } from '@/utils/hosts/ask-host';
import { askDav, type DavEffects } from './ask-dav';
import type { DavSettings } from './settings';

/** What says no more than that this is not the address. */
const ELSEWHERE = new Set<Problem['code']>(['not-webdav', 'place-missing', 'answer-unexpected', 'host-redirected', 'place-forbidden']);

export const filesOfUser = (front: string, user: string): string => `${front}/remote.php/dav/files/${escaped(user)}`;

async function answers(settings: DavSettings, effects: DavEffects): Promise<boolean> {
  try {
    return (await askDav(settings, effects).look(''))?.isFolder ?? false;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

/** The same problem, with the address that is meant, where one is found. */
export async function findMeant(found: Problem, settings: DavSettings, effects: DavEffects): Promise<Problem> {
  if (!ELSEWHERE.has(found.code) || settings.baseUrl.includes('/remote.php/') || (await answers(settings, effects))) return found;
  const meant = filesOfUser(settings.baseUrl, settings.user);
  return (await answers({ ...settings, baseUrl: meant }, effects)) ? { ...found, details: { ...found.details, meant } } : found;
}
