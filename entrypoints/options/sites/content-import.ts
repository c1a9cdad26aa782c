// What a site has published, read for what it can use: the curator says which keys hold topics and which communities.
import { importWords } from '@/components/options/topics/import-words';
import type { OptionsActions } from '@/components/options/options-view';
import type { Offer } from '@/components/options/sites/offers';
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import type { Latin } from '@/utils/core/article';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { putContent, takeBackChoices } from '@/utils/platform/database/past-choices';
import type { TakenContent } from '@/utils/taxonomy/content/read-content';
import { nameKey } from '@/utils/taxonomy/same-name';
import { MOST_TOPICS } from '@/utils/taxonomy/topics-file/collect-topics';
import type { OptionsStore } from '../options-store';
import type { Reading } from '../reading/reading';
import type { KeptSites } from './kept-sites';
import { freeSlug } from './free-slug';
import type { VocabularyFiles } from './vocabulary-files';

/** Files read at a time: enough to be quick, few enough to say how far it is. */
const AT_A_TIME = 100;
const WANTED = /\.(?:md|mdx|markdown|html?|ya?ml|toml|json|njk)$/i;
/** What generators make, what programs bring along, and what is set up: nobody's articles. */
const UNWANTED_FOLDERS = new Set(['node_modules', '_site', 'vendor', 'themes', 'layouts', '_layouts', '_includes']);
const UNWANTED_FILES = new Set(['package.json', 'package-lock.json', 'composer.json', 'netlify.toml']);
/** `tsconfig.json` and its kind; what Jekyll, Hugo and others are set up with. */
const UNWANTED_NAMES = [/^tsconfig.*\.json$/, /^_?config\.(?:ya?ml|toml|json)$/, /^hugo\.(?:ya?ml|toml|json)$/];

const isUnwanted = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .some(
      (part) =>
        part.startsWith('.') || UNWANTED_FOLDERS.has(part) || UNWANTED_FILES.has(part) || UNWANTED_NAMES.some((name) => name.test(part)),
    );

type ContentOffer = Extract<Offer, { kind: 'content' }>;

export function createContentImport(
  { get, set, say }: OptionsStore,
  { siteOf, putUndoably }: KeptSites,
  files: VocabularyFiles,
  reading: Reading,
) {
  async function open(slug: string, chosen: File[]): Promise<void> {
    const wanted = chosen
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
      .filter(({ path }) => WANTED.test(path) && !isUnwanted(path));
    if (wanted.length === 0) return say(slug, importWords.noContentFiles);
    for (let at = 0; at < wanted.length; at += AT_A_TIME) {
      set({ reading: { at: slug, done: at, of: wanted.length, what: 'files' } });
      const part = wanted.slice(at, at + AT_A_TIME);
      if ((await reading.about(slug, async (reader) => (await reader.addContent(part, at === 0), true))) === null) return;
    }
    const found = await reading.about(slug, (reader) => reader.content());
    if (!found) return;
    const uses = Object.fromEntries(found.keys.flatMap(({ key, use }) => (use ? [[key, use]] : [])));
    set({
      reading: null,
      offer: {
        at: slug,
        offer: { kind: 'content', found, uses, notes: found.guessed > 0 ? [importWords.filesReadAs(found.guessed)] : [] },
      },
    });
  }

  async function take(at: string, { uses }: ContentOffer): Promise<void> {
    const found = await reading.about(at, (reader) => reader.takeContent(uses));
    reading.stop();
    const latin = await learnLatin(...(found?.communities.map(({ name }) => name) ?? []));
    if (found) await put(found, siteOf(at), latin);
  }

  async function put(found: TakenContent, before: Site, latin: Latin): Promise<void> {
    const communities = withSlugs(found.communities, before, latin);
    const slugs = new Map(communities.map(({ name, slug }) => [nameKey(name), slug]));
    const whole = files.siteFromContent({ ...found, communities }, before);
    const site = { ...whole, topics: whole.topics.slice(0, Math.max(MOST_TOPICS, before.topics.length)) };
    const choices = found.choices.map((choice) =>
      Object.assign({}, choice, { site: site.slug, communities: choice.communities.flatMap((name) => slugs.get(nameKey(name)) ?? []) }),
    );
    const replaced = Promise.withResolvers<PastChoice[]>();
    await putUndoably(
      { before, after: site, text: importWords.contentTaken(site.name) },
      async () => replaced.resolve(await putContent(site, choices)),
      async () => takeBackChoices(choices, await replaced.promise),
    );
  }

  return {
    open,
    take,
    actions: {
      useKey(key, use) {
        const open = get().offer;
        if (open?.offer.kind !== 'content') return;
        const { [key]: _, ...rest } = open.offer.uses;
        set({ offer: { at: open.at, offer: { ...open.offer, uses: use ? { ...rest, [key]: use } : rest } } });
      },
    } satisfies Partial<OptionsActions>,
  };
}

/** Each with the slug that its files name, that the site has for that name, or that is free. */
function withSlugs(communities: TakenContent['communities'], site: Site, latin: Latin): { name: string; slug: string; count: number }[] {
  const known = new Map(site.communities.map(({ name, slug }) => [nameKey(name), slug]));
  const taken = [...site.communities, ...communities.flatMap(({ slug }) => (slug ? [{ slug }] : []))];
  return communities.map(({ name, count, slug: told }) => {
    const slug = told ?? known.get(nameKey(name)) ?? freeSlug(taken, name, 'community', latin);
    if (!told) taken.push({ slug });
    return { name, count, slug };
  });
}
