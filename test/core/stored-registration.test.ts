// What a build before stored of registering opens as it was: frozen, for it lies in somebody's browser.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRegisteredOnly } from '@/utils/core/deliveries/queue';
import { SavedArticle } from '@/utils/core/deliveries/saved-article';
import { Delivery } from '@/utils/core/delivery';
import { Draft } from '@/utils/core/draft';
import { registersOnly } from '@/utils/core/registration';
import { Site } from '@/utils/core/site';
import { progressFrom } from '@/utils/registration/openproject/progress';
import { readOurs } from '@/utils/registration/openproject/registered';
import { describesOf, settingsOf } from '@/utils/registration/openproject/settings';

const stored = JSON.parse(readFileSync('test/fixtures/registered-v6.json', 'utf8')) as Record<string, unknown>;

test.for([
  ['draft', Draft],
  ['delivery', Delivery],
  ['article', SavedArticle],
  ['site', Site],
] as const)('its %s is read without a change', ([name, schema]) => {
  expect(schema.parse(stored[name])).toEqual(stored[name]);
});

test('what the curator decided, and how far it had come, goes on', () => {
  const { registered, registersNow } = Draft.parse(stored['draft']);
  expect([registered, registersNow]).toEqual([{ telehealth: { how: 'change', id: 77 } }, ['nursing']]);
  expect(isRegisteredOnly(Delivery.parse(stored['delivery']))).toBe(true);
  const { registering } = SavedArticle.parse(stored['article']);
  expect(progressFrom(registering?.progress, 's')).toEqual(registering?.progress);
  expect(progressFrom(registering?.progress, 'another')).not.toHaveProperty('told');
  expect(readOurs(registering!.as)).toMatchObject({ made: true, wrote: { subject: 'T' } });
});

test('its site publishes, and its description holds what it held', () => {
  const site = Site.parse(stored['site']);
  expect(registersOnly(site)).toBe(false);
  const settings = settingsOf(site.registration?.settings);
  expect(settings?.describes).toEqual(['text', 'link']);
  expect(describesOf(settings!.describes)).toEqual(['commentary', 'excerpt', 'link']);
});
