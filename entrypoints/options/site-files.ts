// Files of a site: written out, and read in as an offer that waits for a yes.
import { optionWords } from '@/components/options/option-words';
import type { Offer, OptionsActions, Place } from '@/components/options/options-view';
import type { PastChoice } from '@/utils/core/past-choice';
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { putContent, takeBackChoices } from '@/utils/platform/past-choices';
import { saveFile } from '@/utils/platform/save-file';
import { alikeTopics } from '@/utils/taxonomy/alike-topics';
import { lackedSuccessors, lackedTopics, mergeTopics } from '@/utils/taxonomy/change-site';
import { checkFormats } from './check-formats';
import type { OptionsStore } from './options-store';
import { type ReadText, readText } from './read-text';
import type { SiteEdits } from './site-edits';
import type { Content, VocabularyFiles } from './vocabulary-files';

const KINDS = { csv: 'csv', txt: 'lines' } as const;
/** Files read at a time: enough to be quick, few enough to say how far it is. */
const AT_A_TIME = 100;
/** So many of a list are shown, to see what was read. */
const FIRST = 5;

export function createSiteFiles({ view, set, say, attempt }: OptionsStore, { find, put, putUndoably }: SiteEdits, files: VocabularyFiles) {
  let content: Content | null = null;

  const exports = {
    json: (slug: string) => [`${slug}.json`, 'application/json', files.writeSite(siteOf(slug))],
    csv: (slug: string) => [`${slug}-topics.csv`, 'text/csv', files.writeTopics(siteOf(slug).topics, 'csv')],
    lines: (slug: string) => [`${slug}-topics.txt`, 'text/plain', files.writeTopics(siteOf(slug).topics, 'lines')],
  } satisfies Record<string, (slug: string) => [string, string, string]>;

  function siteOf(slug: string) {
    const known = find(slug);
    if (!known) throw new Error(`there is no site ${slug}`);
    return known.site;
  }

  async function open(at: Place, file: File): Promise<void> {
    const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
    if (extension === 'json') {
      const { text, notes } = await readText(file);
      const site = files.readSite(text);
      await checkFormats([site]);
      set({ offer: { at, offer: { kind: 'site', site, replaces: find(site.slug) !== null, notes } } });
    } else if (at !== 'new-site' && (extension === 'csv' || extension === 'txt')) {
      set({ offer: { at, offer: topicsOffer(file.name, await readText(file), KINDS[extension], siteOf(at)) } });
    } else {
      fail('file-kind-unknown', { name: file.name });
    }
  }

  function topicsOffer(file: string, { text, notes: howRead }: ReadText, kind: 'csv' | 'lines', site: Site): Offer {
    const { topics, noHeader, leftOut } = files.readTopics(text, kind, site.topics);
    const lacking = lackedTopics(site, topics);
    const alike = alikeTopics(site, lacking);
    const onlyHere = lackedSuccessors(topics);
    const notes = [
      ...howRead,
      ...(noHeader === null ? [] : [optionWords.noHeader(noHeader)]),
      ...(leftOut.length === 0 ? [] : [optionWords.columnsLeftOut(leftOut)]),
      ...(onlyHere.length === 0 ? [] : [optionWords.onlyHere(onlyHere)]),
      ...alike.slice(0, FIRST).map(([name, other]) => optionWords.alike(name, other)),
    ];
    return { kind: 'topics', file, topics, fresh: lacking.length, known: topics.length - lacking.length, first: lacking.slice(0, FIRST).map(({ name }) => name), notes };
  }

  async function openContent(slug: string, chosen: File[]): Promise<void> {
    const wanted = chosen.filter((file) => /\.(md|markdown)$/i.test(file.name) && !/(^|\/)(\.git|node_modules)\//.test(file.webkitRelativePath));
    const texts: { path: string; text: string }[] = [];
    let guessed = 0;
    for (let at = 0; at < wanted.length; at += AT_A_TIME) {
      set({ reading: { at: slug, done: at, of: wanted.length } });
      const part = wanted.slice(at, at + AT_A_TIME);
      const read = await Promise.all(part.map(async (file) => Object.assign(await readText(file), { path: file.webkitRelativePath || file.name })));
      texts.push(...read);
      guessed += read.filter((file) => file.guessed).length;
    }
    set({ reading: null });
    if (wanted.length === 0) return say(slug, optionWords.noContentFiles);
    content = files.readContent(texts);
    const { communities, topics, contentTypes, choices, unread } = content;
    set({ offer: { at: slug, offer: { kind: 'content', files: texts.length, communities, topics, contentTypes, choices: choices.length, unread, notes: guessed > 0 ? [optionWords.filesReadAs(guessed)] : [] } } });
  }

  async function take(how: 'add' | 'replace'): Promise<void> {
    const open = view().offer;
    if (!open) return;
    const { at, offer } = open;
    set({ offer: null });
    if (offer.kind === 'site') {
      const { site } = offer;
      const before = find(site.slug)?.site;
      if (before) await putUndoably(before, site, optionWords.siteTaken(site.name));
      else if (await put(site)) say('new-site', optionWords.siteTaken(site.name));
    } else if (offer.kind === 'topics') {
      const site = siteOf(at);
      const next = mergeTopics(how === 'add' ? site : { ...site, topics: [] }, offer.topics);
      await putUndoably(site, next, optionWords.topicsTaken(how === 'add' ? offer.fresh : offer.topics.length));
    } else if (content) {
      await takeContent(content, siteOf(at));
    }
  }

  async function takeContent(found: Content, before: Site): Promise<void> {
    const site = files.siteFromContent(found, before);
    const choices = found.choices.map((choice) => Object.assign({}, choice, { site: site.slug }));
    const replaced = Promise.withResolvers<PastChoice[]>();
    await putUndoably(before, site, optionWords.contentTaken(site.name), {
      keeping: async () => replaced.resolve(await putContent(site, choices)),
      rest: async () => takeBackChoices(choices, await replaced.promise),
    });
  }

  const fresh = () => set({ offer: null, problem: null, said: null });

  return {
    exportSite: (slug, kind) =>
      void attempt(slug, async () => {
        const [name, type, text] = exports[kind](slug);
        saveFile(name, type, text);
        say(slug, optionWords.exported(name));
      }),
    openFile(at, file) {
      fresh();
      void attempt(at, () => open(at, file));
    },
    openContent(slug, chosen) {
      fresh();
      void attempt(slug, () => openContent(slug, chosen));
    },
    takeOffer: (how) => void attempt(view().offer?.at ?? 'new-site', () => take(how)),
    leaveOffer: () => set({ offer: null }),
  } satisfies Partial<OptionsActions>;
}
