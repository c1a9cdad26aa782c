// The readers and writers of vocabulary files that the options use, as one thing to be handed over.
import type { Counted, Unread } from '@/components/options/options-view';
import type { PastChoice } from '@/utils/core/past-choice';
import { fail } from '@/utils/core/problem';
import { Site, type Topic } from '@/utils/core/site';

export interface Content {
  communities: Counted[];
  topics: Counted[];
  contentTypes: Counted[];
  /** Without the site, which the files do not name. */
  choices: Omit<PastChoice, 'site'>[];
  unread: Unread[];
}

/** Readers throw the Problem `vocabulary-unreadable` with `line` and `why`. */
export interface VocabularyFiles {
  readSite(json: string): Site;
  writeSite(site: Site): string;
  readTopics(text: string, kind: 'csv' | 'lines'): Topic[];
  writeTopics(topics: readonly Topic[], kind: 'csv' | 'lines'): string;
  readContent(files: readonly { path: string; text: string }[]): Content;
  siteFromContent(content: Content, base: Site): Site;
}

// Stand-ins: thin, and to be replaced by utils/taxonomy.
export const vocabularyFiles: VocabularyFiles = {
  readSite(json) {
    try {
      return Site.parse(JSON.parse(json));
    } catch {
      return fail('vocabulary-unreadable', { line: '1', why: 'this is not a site' });
    }
  },
  writeSite: (site) => `${JSON.stringify(site, null, 2)}\n`,
  readTopics: (text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).map((name) => ({ name })),
  writeTopics: (topics) => topics.map(({ name }) => `${name}\n`).join(''),
  readContent: (files) => ({
    communities: [],
    topics: [],
    contentTypes: [],
    choices: [],
    unread: files.map(({ path }) => ({ path, line: null, why: 'content cannot be read yet' })),
  }),
  siteFromContent: (_, base) => base,
};
