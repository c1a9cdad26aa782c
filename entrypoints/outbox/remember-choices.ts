// What was chosen for an article is kept, for the next one of its site and host.
import { publicationHost } from '@/utils/base/host-of';
import type { Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';
import { putChoices } from '@/utils/platform/database/past-choices';

/** `now` is ISO 8601. */
export async function rememberChoices(draft: Draft, { slug }: Site, now: string): Promise<void> {
  const { key, clip, fields, contentType, communities, topics, proposed = [] } = draft;
  const chosen = { contentType, communities, topics, ...(proposed.length > 0 && { proposed }) };
  await putChoices([{ key, site: slug, host: publicationHost(clip.url), title: fields.title, ...chosen, at: now }]);
}
