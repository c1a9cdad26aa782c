// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { applyAppearance, followAppearance, putAppearance, readAppearance } from '@/utils/platform/appearance';
import { database } from '@/utils/platform/database/database';
import { putSetting, readSetting } from '@/utils/platform/database/settings';
import { until } from '../until';

afterEach(() => database.settings.clear());

const scheme = () => document.documentElement.style.colorScheme;

test('a setting comes back as it went, and is null before', async () => {
  expect(await readSetting('site')).toBeNull();
  await putSetting('site', 'medigy');
  expect(await readSetting('site')).toBe('medigy');
});

test('an appearance that was never chosen, or that a later version knows, is the system’s', async () => {
  expect(await readAppearance()).toBe('system');
  await putSetting('appearance', 'sepia');
  expect(await readAppearance()).toBe('system');
});

test.for([
  ['system', ''],
  ['light', 'light'],
  ['dark', 'dark'],
] as const)('%s is the colour scheme %j', ([appearance, wanted]) => {
  applyAppearance(appearance);
  expect(scheme()).toBe(wanted);
});

test('a page follows the appearance until it stops', async () => {
  const stop = followAppearance();
  await putAppearance('dark');
  await until(() => expect(scheme()).toBe('dark'));
  await putAppearance('light');
  await until(() => expect(scheme()).toBe('light'));
  stop();
});
