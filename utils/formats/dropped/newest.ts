// The newest of some published files: recent ones agree in how they are written.
import type { Sample } from '@/utils/core/learnt/learnt';
import type { DroppedFile } from './dropped-file';

/** Files that are read to find the newest. */
const MOST_READ = 3_000;
/** Characters in which front matter says when a file was published. */
const BEGINNING = 3_000;
const DAY = /(?:19|20)\d\d[-/](?:0[1-9]|1[0-2])(?:[-/](?:0[1-9]|[12]\d|3[01]))?/;
const DATED_KEY = /^[ \t]*"?[\w-]*(?:date|time|published|created|added|updated)[\w-]*"?[ \t]*[:=](.{0,60})/gim;

/** At most `most` of them, the newest first; of those that tell no day, the first by their paths. */
export async function newestOf(files: readonly DroppedFile[], most: number): Promise<Sample[]> {
  const read = await Promise.all(files.slice(0, MOST_READ).map(async ({ path, text }) => ({ path, text: await text() })));
  const dated = read.map((file) => ({ file, day: dayOf(file) }));
  return dated
    .toSorted((one, other) => other.day.localeCompare(one.day) || one.file.path.localeCompare(other.file.path))
    .slice(0, most)
    .map(({ file }) => file);
}

/** As its path says, else the first that its head says; empty where neither does. */
function dayOf({ path, text }: Sample): string {
  const said = DAY.exec(path)?.[0] ?? headDay(text.slice(0, BEGINNING));
  return said.replaceAll('/', '-');
}

function headDay(text: string): string {
  for (const [, value = ''] of text.matchAll(DATED_KEY)) {
    const day = DAY.exec(value)?.[0];
    if (day) return day;
  }
  return '';
}
