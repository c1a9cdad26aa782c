// What the curator does with the formats that a site brings.
import { fileWords } from '@/components/desk/file/file-words';
import { formatWords } from '@/components/options/formats/format-words';
import type { OptionsActions } from '@/components/options/options-view';
import { ownFormat } from '@/utils/core/formats/site-format';
import { presetSource } from '@/utils/formats/presets/presets';
import { freeFormatName, removeFormat, renameFormat, setFormat } from '@/utils/core/formats/change-format';
import type { OptionsStore } from '../options-store';
import type { OpenReader } from '../reading/open-reader';
import type { KeptSites } from '../sites/kept-sites';
import type { VocabularyFiles } from '../sites/vocabulary-files';

export function createFormatEdits({ get, say, attempt }: OptionsStore, { siteOf, put, putUndoably }: KeptSites, files: VocabularyFiles) {
  let opened: OpenReader | null = null;

  /** Text that a new one begins with: that of a preset, of one of the site, or of one that comes with Gleaner. */
  async function textOf(slug: string, from: string): Promise<string> {
    const own = ownFormat(siteOf(slug), from);
    if (own !== undefined) return own;
    return (await presetSource(from)) ?? (await import('@/utils/formats')).sourceOf(from);
  }

  return {
    async tryFormat(slug, name, source) {
      opened ??= files.openReader(() => {});
      const { deskArticle } = await import('./desk-article');
      const shown = await deskArticle(siteOf(slug), name, get().curator);
      const tried = await opened.reader.tryFormat(source, shown, fileWords.fileBlank);
      return { tried, title: shown.isExample ? null : shown.article.title };
    },
    async addFormat(slug, from) {
      let added: string | null = null;
      await attempt(slug, async () => {
        const source = await textOf(slug, from);
        const site = siteOf(slug);
        const name = freeFormatName(from, [...Object.keys(site.formats ?? {}), ...get().formats]);
        if (!(await put(setFormat(site, name, source)))) return;
        added = name;
        say(slug, formatWords.added(name));
      });
      return added;
    },
    renameFormat(slug, name, to) {
      void put(renameFormat(siteOf(slug), name, to)).then((kept) => kept && say(slug, formatWords.renamed(to)));
    },
    removeFormat(slug, name) {
      const before = siteOf(slug);
      void putUndoably({ before, after: removeFormat(before, name), text: formatWords.removed(name) });
    },
  } satisfies Partial<OptionsActions>;
}
