// Settings: one short text by name.
import { database, keep, readRecord } from './database';

export type SettingName = 'curator' | 'appearance' | 'site';

export const readSetting = async (name: SettingName): Promise<string | null> => (await readRecord('settings', name))?.value ?? null;

export const putSetting = (name: SettingName, value: string): Promise<void> =>
  keep(async () => {
    await database.settings.put({ name, value });
  });
