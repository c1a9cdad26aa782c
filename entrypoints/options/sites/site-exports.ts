// Files of a site, written out.
import { siteWords } from '@/components/options/sites/site-words';
import { proposedListWords } from '@/components/options/topics/proposed-list-words';
import type { OptionsActions } from '@/components/options/options-view';
import { proposedText, proposedWords } from '@/utils/taxonomy/proposed-words';
import { saveFile } from '@/utils/platform/files/save-file';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from './kept-sites';
import { sharedBySite } from './shared-by-site';
import type { VocabularyFiles } from './vocabulary-files';

export function createSiteExports({ get, say, attempt }: OptionsStore, { siteOf }: KeptSites, files: VocabularyFiles) {
  const sharedBy = (slug: string) => sharedBySite(get().destinations.records, slug);
  const proposedOf = (slug: string) => proposedWords(siteOf(slug), get().proposed);
  const exports = {
    json: (slug: string) => [`${slug}.json`, 'application/json', files.writeSite(siteOf(slug), sharedBy(slug), proposedOf(slug))],
    csv: (slug: string) => [`${slug}-topics.csv`, 'text/csv', files.writeTopics(siteOf(slug).topics, 'csv')],
    lines: (slug: string) => [`${slug}-topics.txt`, 'text/plain', files.writeTopics(siteOf(slug).topics, 'lines')],
  } satisfies Record<string, (slug: string) => [string, string, string]>;

  return {
    copyProposed: (slug) =>
      void attempt(slug, async () => {
        await navigator.clipboard.writeText(proposedText(proposedOf(slug), (word) => proposedListWords.listOf(word, siteOf(slug))));
        say(slug, proposedListWords.copied);
      }),
    exportSite: (slug, kind) =>
      void attempt(slug, async () => {
        const [name, type, text] = exports[kind](slug);
        saveFile(name, type, text);
        say(slug, siteWords.exported(name));
      }),
  } satisfies Partial<OptionsActions>;
}
