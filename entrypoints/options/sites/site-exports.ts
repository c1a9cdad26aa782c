// Files of a site, written out.
import { optionWords } from '@/components/options/option-words';
import type { OptionsActions } from '@/components/options/options-view';
import { saveFile } from '@/utils/platform/files/save-file';
import type { OptionsStore } from '../options-store';
import type { SiteEdits } from './site-edits';
import type { VocabularyFiles } from './vocabulary-files';

export function createSiteExports({ say, attempt }: OptionsStore, { siteOf }: SiteEdits, files: VocabularyFiles) {
  const exports = {
    json: (slug: string) => [`${slug}.json`, 'application/json', files.writeSite(siteOf(slug))],
    csv: (slug: string) => [`${slug}-topics.csv`, 'text/csv', files.writeTopics(siteOf(slug).topics, 'csv')],
    lines: (slug: string) => [`${slug}-topics.txt`, 'text/plain', files.writeTopics(siteOf(slug).topics, 'lines')],
  } satisfies Record<string, (slug: string) => [string, string, string]>;

  return {
    exportSite: (slug, kind) =>
      void attempt(slug, async () => {
        const [name, type, text] = exports[kind](slug);
        saveFile(name, type, text);
        say(slug, optionWords.exported(name));
      }),
  } satisfies Partial<OptionsActions>;
}
