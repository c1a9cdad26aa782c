// What it takes to register an article and to make its files, where no screen is: for the background.
import { sha256 } from '@/utils/base/sha256';
import { queueOf } from '@/utils/core/deliveries/queue';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import { loadPartsOf, renderArticle } from '@/utils/formats';
import { makeFiles as make } from '@/utils/outbox/make-files';
import { readSecret } from '@/utils/platform/database/destinations';
import { readBytes } from '@/utils/platform/database/kept-images';
import { freezeBundle, keepProgress, keepRegistration, readArticle, savedBefore } from '@/utils/platform/database/saved-articles';
import { readKeptSite } from '@/utils/platform/database/sites';
import { http, wait } from '@/utils/platform/http/http';
import { shrinkImage } from '@/utils/platform/images/shrink-image';
import { systemNamed } from '@/utils/registration';
import type { RegistrationEffects, RegistrationTask } from '@/utils/registration/registration';
import { now } from './alone';

/** Throws the Problems of its system and its format, and `address-taken`. */
export const makeFiles = async (row: Delivery): Promise<Receipt | null> => {
  const token = await readSecret(queueOf(row));
  return make(row, {
    now,
    hash: sha256,
    readArticle,
    savedBefore,
    readImage: readBytes,
    register: (system, task, keep) => register(system, task, { http, wait, now: Date.now, token, keep, shrink: shrinkImage }),
    keepProgress,
    keepRegistration,
    render: async (article, source) => {
      await loadPartsOf(source);
      return renderArticle(article, source);
    },
    freeze: freezeBundle,
  });
};

/** As they are by now: what was wrong with them at Save may be mended. */
export async function settingsNow(
  name: string,
  { article, settings }: Pick<RegistrationTask<unknown>, 'article' | 'settings'>,
): Promise<unknown> {
  const { registration } = (await readKeptSite(article.site.slug)) ?? {};
  return registration?.system === name ? registration.settings : settings;
}

async function register(name: string, task: RegistrationTask<unknown>, effects: RegistrationEffects): Promise<Registration> {
  const system = systemNamed(name) ?? fail('registration-unknown', { system: name });
  const settings = system.settingsOf(await settingsNow(name, task));
  if (settings === undefined) return fail('registration-unreadable', { system: name });
  return system.register({ ...task, settings }, effects);
}
