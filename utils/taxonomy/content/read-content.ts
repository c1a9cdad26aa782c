// What a site's existing files tell about it: every key that holds a list or a repeated word, and what was chosen for which article.
import type { Message } from '@/utils/base/message';
import { articleFacts } from './article-facts';
import { countOf } from './count-types';
import { type Counted, foundKeys, type FoundKey } from './found-keys';
import { readFrontMatter } from './heads/front-matter';
import { inlineTags } from './inline-tags';
import { type KeyValues, keyValues } from './key-values';
import { type RemarkKind, Remarks } from './remarks';
import type { Separation } from './separations';
import { INLINE } from './topic-keys';
import { type ContentChoices, type ReadRecord, takeContent, type TakenContent } from './take-content';
import { whyNoName } from './written-topics';

/** What is shown before anything is taken. */
export interface FoundContent {
  files: number;
  keys: FoundKey[];
  contentTypes: Counted[];
  /** Files, and parts of files, that were left out. */
  unread: RemarkKind[];
  unreadFiles: number;
  /** Parts of files that are read, though not every program would. */
  doubts: RemarkKind[];
  doubtFiles: number;
}

/** What is known of how the site's keys are to be read. */
export interface ContentHints {
  /** Names of the site's own vocabularies. */
  vocabularies: readonly string[];
  /** What stands between the names of a key's texts, as the curator said. */
  separations: Readonly<Record<string, Separation>>;
}

const MARKDOWN = /\.(?:md|mdx|markdown|mkd|qmd|rmd)$/i;
/** Jekyll splits the texts of `tags` and `categories` at spaces; only its posts lie there. */
const OF_JEKYLL = /(?:^|\/)_(?:posts|drafts)\//;

export class ContentReader {
  private readonly records: ReadRecord[] = [];
  private readonly unread = new Remarks();
  private readonly doubts = new Remarks();
  private files = 0;
  private splitsAtSpaces = false;
  /** What was found last. */
  private known: { hints: ContentHints; keys: ReturnType<typeof foundKeys> } | null = null;

  /** `text`: its beginning at least. `odd`: what its letters made to be said. */
  async add(path: string, text: string, odd: readonly { line: number | null; why: Message }[] = []): Promise<void> {
    this.files += 1;
    this.known = null;
    this.splitsAtSpaces ||= OF_JEKYLL.test(path);
    const matter = await readFrontMatter(path, text);
    const tags = MARKDOWN.test(path) ? inlineTags(matter?.read ? matter.body : text) : [];
    const inline: KeyValues[] = tags.length > 0 ? [{ key: INLINE, names: tags, isList: true }] : [];
    if (!matter?.read) {
      if (inline.length > 0) this.records.push({ path, facts: articleFacts({}), values: inline });
      if (matter && (inline.length === 0 || matter.line !== null)) this.unread.add(path, [{ line: matter.line, why: matter.why }]);
      return;
    }
    const lost = [...matter.lost];
    for (const [place, record] of matter.records.entries()) {
      const facts = articleFacts(record);
      const values = keyValues(record, matter.written, (told) => lost.push(told));
      const why = facts.community && whyNoName(facts.community.name, 'why_community');
      if (why) lost.push({ line: matter.written(['identifier'])?.line ?? null, why });
      this.records.push({
        path: matter.records.length > 1 ? `${path}#${place + 1}` : path,
        facts: why ? { ...facts, community: null } : facts,
        values: place === 0 ? [...values, ...inline] : values,
      });
    }
    this.doubts.add(path, [...odd, ...matter.doubts]);
    this.unread.add(path, lost);
  }

  /** A file that was not looked into. */
  leaveOut(path: string, why: Message): void {
    this.files += 1;
    this.unread.add(path, [{ line: null, why }]);
  }

  private keys(hints: ContentHints) {
    if (this.known?.hints === hints) return this.known.keys;
    const keys = foundKeys(
      this.records.map(({ values }) => values),
      { ...hints, splitsAtSpaces: this.splitsAtSpaces, communities: this.records.some(({ facts }) => facts.community !== null) },
    );
    this.known = { hints, keys };
    return keys;
  }

  found(hints: ContentHints): FoundContent {
    return {
      files: this.files,
      keys: this.keys(hints).keys,
      contentTypes: countOf(this.records.flatMap(({ facts }) => facts.contentType ?? [])),
      unread: this.unread.sorted(),
      unreadFiles: this.unread.files,
      doubts: this.doubts.sorted(),
      doubtFiles: this.doubts.files,
    };
  }

  take(choices: ContentChoices, hints: ContentHints): TakenContent {
    return takeContent(this.records, choices, this.keys(hints).separations);
  }
}
