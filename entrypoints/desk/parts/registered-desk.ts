// What its site's system knows of the article on the desk already: asked as soon as it is read, and told before anything is saved. Loaded
// where a site registers its articles.
import { NO_FIELDS } from '@/utils/core/clip';
import type { RegisteredView } from '@/components/desk/registered/registered-view';
import { pageAddresses } from '@/utils/core/article-keys';
import { ProblemError } from '@/utils/core/problem';
import { type RegisteredArticle, registrationSecret } from '@/utils/core/registration';
import type { Site } from '@/utils/core/site';
import { communitiesOf } from '@/utils/curate/article-of';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import { readSecret } from '@/utils/platform/database/destinations';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { openArticle } from '@/utils/platform/frames';
import { http, wait } from '@/utils/platform/http/http';
import { systemNamed } from '@/utils/registration';
import type { DeskStore } from '../session/desk-store';

/** What was asked for last, by the desk that asked. */
const asked = new WeakMap<DeskStore, string>();

/** Whatever goes wrong is told when the article is saved: the desk waits for nothing. */
export async function lookUp(store: DeskStore): Promise<void> {
  const { draft, site } = store.get();
  if (!draft) return;
  const wanted = JSON.stringify([draft.key, site.slug, site.registration ?? null, draft.contentType, draft.communities]);
  if (asked.get(store) === wanted) return;
  asked.set(store, wanted);
  if (store.get().registered?.length) store.set({ registered: [] });
  const registered = await found(store).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    return [];
  });
  if (asked.get(store) === wanted && registered.length > 0) store.set({ registered });
}

async function found(store: DeskStore): Promise<RegisteredView[]> {
  const { draft, site } = store.get();
  const system = site.registration && systemNamed(site.registration.system);
  const settings = system?.settingsOf(site.registration?.settings);
  const contentType = site.contentTypes.find(({ slug }) => slug === draft?.contentType);
  const token = await readSecret(registrationSecret(site.slug));
  if (!draft || !system?.find || settings === undefined || !contentType || !token) return [];
  const before = await deliveriesOfDrafts([draft.key]);
  const own = new Set(before.flatMap(({ registration }) => registration?.as?.id ?? []));
  const asking = { http, token, wait, now: Date.now };
  const id = system.idOf?.(draft.clip.url, settings) ?? null;
  if (id !== null && system.read) return [{ about: await system.read(id, settings, asking) }];
  const views: RegisteredView[] = [];
  const chosen = communitiesOf(draft, site);
  for (const { slug, name } of chosen) {
    const published = before.filter((row) => row.community === slug && row.state === 'delivered');
    if (published.length > 0 && published.every(({ registration }) => !registration)) views.push({ older: slug, name });
  }
  for (const community of chosen.length > 0 ? chosen : [null]) {
    const question = { addresses: pageAddresses(draft), community, contentType, settings };
    const all = await system.find(question, asking);
    // What was registered from here is no news.
    if (all.length > 0 && !all.some(({ id: each }) => own.has(each))) views.push({ community: community?.slug ?? null, found: all });
  }
  return views;
}

const NOTHING = {
  ...NO_FIELDS,
  canonicalUrl: null,
  images: [],
  selection: null,
  provenance: {},
};

/** What is typed there already stays; a new draft begins with what the team has filed. */
export async function openRegistered(
  site: Site,
  { id, title, url, topics, community, contentType }: RegisteredArticle,
  open: (url: string) => Promise<unknown> = openArticle,
): Promise<void> {
  const key = cleanUrl(url);
  if (!(await readDraft(key))) {
    const at = new Date().toISOString();
    const begun = startDraft({ ...NOTHING, title, url, cleanUrl: key }, site, at);
    const listed = topics.filter((name) => site.vocabulary === 'open' || site.topics.some((topic) => topic.name === name));
    const known = {
      fields: { title },
      topics: listed,
      ...(contentType !== null && { contentType }),
      ...(community !== null && { communities: [community], registered: { [community]: { how: 'change' as const, id } } }),
    };
    await putDraft(changeDraft(begun, known, at));
  }
  await open(url);
}
