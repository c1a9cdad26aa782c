// A site with what was learnt: its formats, its content types, where its files lie, and what to learn by again.
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import { freeName } from '@/utils/base/free-name';
import { PLACES, type Row } from '@/utils/core/learnt/learnt';
import type { Latin } from '@/utils/core/article';
import type { ContentType, Site } from '@/utils/core/site';
import { freeSlug } from '../sites/free-slug';
import { typeName } from './names-of-kind';

/** What is taken of the kinds that are used. */
interface Taken {
  formats: Record<string, string>;
  learnt: NonNullable<Site['learnt']>;
  contentTypes: ContentType[];
  contentRoot: string;
  topicsLabel: string | undefined;
}

/** `otherName`: of a content type whose folder tells nothing. */
export function learntSite(base: Site, learning: Pick<LearnView, 'at' | 'kinds'>, otherName: string, latin: Latin): Site {
  const taken = takenOf(learning, base, otherName, latin);
  const isNew = learning.at === 'new-site';
  const labels = { ...(taken.topicsLabel !== undefined && { topics: taken.topicsLabel }), ...base.labels };
  return {
    ...base,
    format: isNew ? Object.keys(taken.formats)[0]! : base.format,
    formats: { ...base.formats, ...taken.formats },
    learnt: { ...base.learnt, ...taken.learnt },
    contentTypes: [...base.contentTypes, ...taken.contentTypes],
    contentRoot: taken.contentRoot,
    ...(Object.keys(labels).length > 0 && { labels }),
  };
}

function takenOf({ kinds }: Pick<LearnView, 'kinds'>, base: Site, otherName: string, latin: Latin): Taken {
  const used = kinds.filter((kind) => kind.used && kind.learnt && kind.learnt.source !== '');
  const contentTypes = [...base.contentTypes];
  const formats: Record<string, string> = {};
  for (const { name, format, learnt } of used) {
    formats[format] = learnt!.source;
    // Of a site that learns again, its own types go on.
    if (format === base.format || contentTypes.some((type) => type.format === format)) continue;
    const title = freeName(typeName(name) || otherName, (free) => contentTypes.some((type) => type.name === free));
    const slug = freeSlug(contentTypes, title, 'type', latin);
    contentTypes.push({ name: title, slug, archetype: slug, ...(used.length > 1 && { format }) });
  }
  return {
    formats,
    learnt: Object.fromEntries(used.map(({ format, said }) => [format, said])),
    contentTypes: contentTypes.slice(base.contentTypes.length),
    contentRoot: used[0]?.learnt?.contentRoot ?? base.contentRoot,
    topicsLabel: labelOf(used),
  };
}

/** The key that holds topics, as the site calls them. */
function labelOf(used: readonly LearntKind[]): string | undefined {
  const key = topicsRow(used.flatMap((kind) => kind.learnt?.rows ?? []))?.key;
  const word = key?.split('.').at(-1);
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}

export const topicsRow = (rows: readonly Row[]): Row | undefined =>
  rows.find(({ key, meaning }) => meaning.is === 'fact' && meaning.name === 'topics' && !(Object.values(PLACES) as string[]).includes(key));
