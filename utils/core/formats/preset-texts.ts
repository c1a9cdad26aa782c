// The formats that a site names by a preset alone, as who writes its file by hand does: their texts are brought into it.
import type { Site } from '../site';
import { setFormat } from './change-format';
import { ownFormat } from './site-format';

/** Names of formats that it is written in. */
export const namedFormats = ({ format, contentTypes }: Site): string[] => [format, ...contentTypes.flatMap((type) => type.format ?? [])];

/** `presets`: texts by name. What the site brings itself stays. */
export const withPresets = (site: Site, presets: ReadonlyMap<string, string>): Site =>
  namedFormats(site).reduce((whole, name) => {
    const source = ownFormat(whole, name) === undefined ? presets.get(name) : undefined;
    return source === undefined ? whole : setFormat(whole, name, source);
  }, site);
