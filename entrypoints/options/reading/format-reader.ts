// Tries formats: one that is being written, and those that a site's file brings. What compiles them is loaded when it is asked for.
import type { Message } from '@/utils/base/message';
import type { TriedArticle, TriedFormat } from '@/utils/core/formats/tried-format';
import type { ReadSite } from '@/utils/taxonomy/site-file/read-site';

const load = () => import('@/utils/formats/try-format');

export const formatReader = {
  /** `blank`: what stands for what is not known before the article is registered. */
  async tryFormat(source: string, article: TriedArticle, blank: string): Promise<TriedFormat> {
    return (await load()).tryFormat(source, article, blank);
  },
};

/** With the mistakes of its formats among what is odd: they are kept as they are. */
export async function withMistakes(read: ReadSite): Promise<ReadSite> {
  const formats = Object.entries(read.site.formats ?? {});
  if (formats.length === 0) return read;
  const { mistakeIn } = await load();
  const found = await Promise.all(
    formats.map(async ([name, source]) => {
      const mistake = await mistakeIn(source);
      if (!mistake) return [];
      const lines = read.formatLines?.[name] ?? [];
      const line = lines[mistake.line - 1] ?? lines[0] ?? null;
      return [{ line, why: ['why_formatMistake', name, mistake.line, mistake.what] satisfies Message }];
    }),
  );
  return { ...read, odd: [...read.odd, ...found.flat()], oddCount: read.oddCount + found.flat().length };
}
