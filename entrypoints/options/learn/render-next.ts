// The article on the desk, or one that is made up, as a learnt format would write it.
import { fileWords } from '@/components/desk/file/file-words';
import type { ShownTrial } from '@/components/options/formats/format-view';
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import { newSiteWords } from '@/components/options/new-site/new-site-words';
import type { Learnt } from '@/utils/core/learnt/learnt';
import type { Site } from '@/utils/core/site';
import type { Reading } from '../reading/reading';
import { learntSite } from './learnt-site';

/** `base`: the site that it is learnt for, an empty one for a new one. Null where it was stopped. */
export async function renderNext(
  reading: Reading,
  { at }: Pick<LearnView, 'at'>,
  kind: LearntKind & { learnt: Learnt },
  base: Site,
  curator: string,
): Promise<ShownTrial | null> {
  const { deskArticle } = await import('../formats/desk-article');
  const site = learntSite(base, { at, kinds: [{ ...kind, used: true }] }, newSiteWords.contentType, {});
  const shown = await deskArticle(site, kind.format, curator);
  const tried = await reading.about(at, (reader) => reader.tryFormat(kind.learnt.source, shown, fileWords.fileBlank));
  return tried && { tried, title: shown.isExample ? null : shown.article.title };
}
