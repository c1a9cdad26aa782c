// How the file of a site names its destinations, and how those are known again in another browser.
import { isRecord, writtenOut } from '@/utils/base/plain-data';
import type { DestinationRecord } from '../destination';
import type { KindFacts } from './kind-facts';
import { z } from '../zod';

/** One as the file of a site names it: no id, no secret. */
export const SharedDestination = z.object({
  kind: z.string().check(z.minLength(1)),
  name: z._default(z.string(), ''),
  /** Its kind reads them. */
  settings: z.optional(z.unknown()),
});
export type SharedDestination = z.infer<typeof SharedDestination>;

/** As the site's file names it. */
export const sharedOf = ({ kind, name, settings }: DestinationRecord, about: Pick<KindFacts, 'consents'>): SharedDestination => ({
  kind,
  name,
  ...(settings !== undefined && { settings: withoutConsents(settings, about) }),
});

/** Whether it is the place that a site's file names. */
export const isSamePlace = (record: DestinationRecord, shared: SharedDestination, about: Pick<KindFacts, 'consents'>): boolean =>
  record.kind === shared.kind &&
  writtenOut(withoutConsents(record.settings, about)) === writtenOut(withoutConsents(shared.settings, about));

function withoutConsents(settings: unknown, { consents = [] }: Pick<KindFacts, 'consents'>): unknown {
  if (!isRecord(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !consents.includes(key)));
}
