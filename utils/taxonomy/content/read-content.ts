// What a site's existing files tell about it: every key that holds a list or a repeated word, and what was chosen for which article.
import type { Message } from '@/utils/base/message';
import type { PastChoice } from '@/utils/core/past-choice';
import { type ArticleFacts, articleFacts } from './article-facts';
import { countOf, NameCounter } from './count-names';
import { readFrontMatter } from './front-matter';
import { type Counted, foundKeys, type FoundKey, type KeyUse, namesOf } from './found-keys';
import { type KeyValues, keyValues } from './key-values';
import { whyNoName } from './written-topics';

export interface Remarked {
  path: string;
  line: number | null;
  why: Message;
}

/** What is shown before anything is taken. */
export interface FoundContent {
  files: number;
  keys: FoundKey[];
  contentTypes: Counted[];
  /** Files, and parts of files, that were left out: the first of them. */
  unread: Remarked[];
  unreadFiles: number;
  /** Parts of files that are read with a doubt. */
  doubts: Remarked[];
  doubtFiles: number;
}

/** What is taken. Communities without a slug are named by their choices. */
export interface TakenContent {
  communities: Counted[];
  topics: Counted[];
  contentTypes: Counted[];
  /** Without the site, which the files do not name. `key` is the path of the file; communities are by name. */
  choices: Omit<PastChoice, 'site'>[];
}

interface ReadRecord {
  path: string;
  facts: ArticleFacts;
  values: KeyValues[];
}

/** So many are kept to be shown. */
const MOST_REMARKS = 300;

export class ContentReader {
  private readonly records: ReadRecord[] = [];
  private readonly unread: Remarked[] = [];
  private readonly doubts: Remarked[] = [];
  private files = 0;
  private readonly remarkedFiles = { unread: 0, doubts: 0 };

  /** `text`: its beginning at least. */
  async add(path: string, text: string): Promise<void> {
    this.files += 1;
    const matter = await readFrontMatter(path, text);
    if (!matter) return;
    const lost = matter.read ? [...matter.lost] : [{ line: matter.line, why: matter.why }];
    if (matter.read) {
      for (const [place, record] of matter.records.entries()) {
        const facts = articleFacts(record);
        const values = keyValues(record, matter.written, (told) => lost.push(told));
        const why = facts.community && whyNoName(facts.community.name, 'why_community');
        if (why) lost.push({ line: matter.written(['identifier'])?.line ?? null, why });
        this.records.push({
          path: matter.records.length > 1 ? `${path}#${place + 1}` : path,
          facts: why ? { ...facts, community: null } : facts,
          values,
        });
      }
      this.remark('doubts', path, matter.doubts);
    }
    this.remark('unread', path, lost);
  }

  found(): FoundContent {
    return {
      files: this.files,
      keys: foundKeys(
        this.records.map(({ values }) => values),
        this.records.some(({ facts }) => facts.community !== null),
      ),
      contentTypes: countOf(this.records.flatMap(({ facts }) => facts.contentType ?? [])),
      unread: this.unread,
      unreadFiles: this.remarkedFiles.unread,
      doubts: this.doubts,
      doubtFiles: this.remarkedFiles.doubts,
    };
  }

  /** `uses`: what each key holds; those that are not named are left out. */
  take(uses: Readonly<Record<string, KeyUse>>, found: readonly FoundKey[]): TakenContent {
    const split = new Set(found.filter(({ split }) => split).map(({ key }) => key));
    const [topics, communities] = [new NameCounter(), new NameCounter()];
    const choices = this.records.flatMap(({ path, facts, values }) => {
      const held = (use: KeyUse) =>
        values.filter(({ key }) => Object.hasOwn(uses, key) && uses[key] === use).flatMap((value) => namesOf(value, split.has(value.key)));
      const named = topics.count(held('topics'));
      const of = communities.count(held('communities'), facts.community ?? undefined);
      if (named.length + of.length === 0 && !facts.contentType) return [];
      return [
        {
          key: path,
          host: facts.host,
          title: facts.title,
          contentType: facts.contentType?.slug ?? '',
          communities: of,
          topics: named,
          at: facts.at,
        },
      ];
    });
    return {
      communities: communities.sorted(),
      topics: topics.sorted(),
      contentTypes: countOf(this.records.flatMap(({ facts }) => facts.contentType ?? [])),
      choices,
    };
  }

  private remark(list: 'unread' | 'doubts', path: string, remarks: readonly { line: number | null; why: Message }[]): void {
    if (remarks.length > 0) this.remarkedFiles[list] += 1;
    for (const remark of remarks) if (this[list].length < MOST_REMARKS) this[list].push({ path, ...remark });
  }
}
