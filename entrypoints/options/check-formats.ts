// Whether sites that come from a file can be written: each names a format that there is.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';

/** Throws the Problem `format-unknown`. */
export async function checkFormats(sites: readonly Site[]): Promise<void> {
  // Large, and seldom needed.
  const { FORMATS } = await import('@/utils/formats');
  const unknown = sites.find(({ format }) => !Object.hasOwn(FORMATS, format));
  if (unknown) fail('format-unknown', { site: unknown.name, format: unknown.format, known: Object.keys(FORMATS).join(', ') });
}
