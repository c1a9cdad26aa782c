// Whether sites that come from a file can be written: each names formats that there are.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { ownFormat } from '@/utils/core/formats/site-format';

/** Names of the formats that come with Gleaner; they are large, and come when they are asked for. */
export const formatNames = async (): Promise<string[]> => Object.keys((await import('@/utils/formats')).FORMATS);

/** Throws the Problem `format-unknown`. */
export async function checkFormats(sites: readonly Site[]): Promise<void> {
  const known = await formatNames();
  for (const site of sites) {
    const names = [site.format, ...site.contentTypes.flatMap(({ format }) => format ?? [])];
    const unknown = names.find((name) => ownFormat(site, name) === undefined && !known.includes(name));
    const all = [...Object.keys(site.formats ?? {}), ...known].join(', ');
    if (unknown !== undefined) fail('format-unknown', { site: site.name, format: unknown, known: all });
  }
}
