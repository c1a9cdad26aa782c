// Settings: one short text by name.
import { database, keep, readRecord } from './database';

/**
 * `site of` a host: the site that was chosen for its pages. `sends to` a host's pattern: the curator lets articles be sent there.
 */
export type SettingName = 'curator' | 'appearance' | 'site' | `site of ${string}` | `sends to ${string}`;

export const readSetting = async (name: SettingName): Promise<string | null> => (await readRecord('settings', name))?.value ?? null;

export const putSetting = (name: SettingName, value: string): Promise<void> =>
  keep(async () => {
    await database.settings.put({ name, value });
  });
