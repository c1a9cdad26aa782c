// Sites that come from a file, with the texts of the formats that they name.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { namedFormats, withPresets } from '@/utils/core/formats/preset-texts';
import { ownFormat } from '@/utils/core/formats/site-format';

/** Names of the formats that come with Gleaner; they are large, and come when they are asked for. */
export const formatNames = async (): Promise<string[]> => Object.keys((await import('@/utils/formats')).FORMATS);

/** With the text of each preset that it names and does not bring. Throws the Problem `format-unknown`. */
export async function withFormats(site: Site): Promise<Site> {
  const [known, { SOURCES }] = await Promise.all([formatNames(), import('@/utils/formats/presets/sources')]);
  const whole = withPresets(site, SOURCES);
  const unknown = namedFormats(whole).find((name) => ownFormat(whole, name) === undefined && !known.includes(name));
  const all = new Set([...Object.keys(whole.formats ?? {}), ...known, ...SOURCES.keys()]);
  return unknown === undefined ? whole : fail('format-unknown', { site: site.name, format: unknown, known: [...all].join(', ') });
}
