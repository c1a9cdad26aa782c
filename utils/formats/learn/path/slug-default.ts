// What a file's name is where the curator types none.
import { fileName } from '../../address/mend-path';
import { slugify } from '../../address/slugify';

/** With holes; '' where the names have nothing to do with titles. Both by the index of the file. */
export function slugDefault(slugs: readonly string[], titles: readonly (string | undefined)[]): string {
  const known = slugs.flatMap((slug, index) => (titles[index] === undefined ? [] : [{ slug, title: titles[index] }]));
  if (known.length === 0) return '';
  const count = (make: (title: string) => string) => known.filter(({ slug, title }) => make(title) === slug).length;
  const ways: [string, number][] = [
    ['{{ title | slugify }}', count((title) => slugify(title))],
    ['{{ title }}', count((title) => title)],
    ['{{ title | filename }}', count(fileName)],
  ];
  const [best] = ways.toSorted(([, one], [, other]) => other - one);
  if (best && best[1] > 0) return best[0];
  if (known.every(({ slug }) => /^[0-9a-f]{6,40}$/i.test(slug) && /\d/.test(slug))) return '{{ id }}';
  const near = known.filter(({ slug, title }) => isNear(slug, slugify(title))).length;
  return near * 2 >= known.length ? '{{ title | slugify }}' : '';
}

/** Most of its words are the title's. */
function isNear(slug: string, title: string): boolean {
  const words = slugify(slug).split('-');
  const own = new Set(title.split('-'));
  return words.filter((word) => own.has(word)).length * 2 >= words.length;
}
