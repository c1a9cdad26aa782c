// Whether sites that come from a file can be written: each names a format that there is.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';

/** Names of the formats that there are; they are large, and come when they are asked for. */
export const formatNames = async (): Promise<string[]> => Object.keys((await import('@/utils/formats')).FORMATS);

/** Throws the Problem `format-unknown`. */
export async function checkFormats(sites: readonly Site[]): Promise<void> {
  const known = await formatNames();
  const unknown = sites.find(({ format }) => !known.includes(format));
  if (unknown) fail('format-unknown', { site: unknown.name, format: unknown.format, known: known.join(', ') });
}
