// The records that are read one by one, each with what it is checked by.
import { Bundle, BundleFile } from '@/utils/core/bundle';
import { Delivery } from '@/utils/core/delivery';
import { DestinationRecord } from '@/utils/core/destination';
import { Draft } from '@/utils/core/draft';
import { ImageRef } from '@/utils/core/image';
import { PastChoice } from '@/utils/core/past-choice';
import { Site } from '@/utils/core/site';
import { z } from '@/utils/core/zod';

const DraftImage = z.object({ draft: z.string(), image: ImageRef });
/** As versions up to 4 kept it. */
const OlderImage = z.object({ draft: z.string(), image: z.extend(z.omit(ImageRef, { hash: true }), { bytes: z.instanceof(Uint8Array) }) });
const Setting = z.object({
  name: z.union([
    z.enum(['curator', 'appearance', 'site', 'handoff', 'question', 'asked']),
    z.string().check(z.startsWith('site of ')),
    z.string().check(z.startsWith('sends to ')),
  ]),
  value: z.string(),
});

/** By a delivery's id: its files, where it holds no article; and those of somebody else that it took the places of. */
const StoredBundle = z.object({ id: z.string(), bundle: z.optional(Bundle), overwritten: z.optional(z.array(BundleFile)) });
const StoredSecret = z.object({ destination: z.string(), token: z.string() });

export const SCHEMAS = {
  drafts: Draft,
  images: OlderImage,
  draftImages: DraftImage,
  deliveries: Delivery,
  bundles: StoredBundle,
  destinations: DestinationRecord,
  secrets: StoredSecret,
  settings: Setting,
  sites: Site,
  choices: PastChoice,
};
export type Kept = { [Name in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[Name]> };
