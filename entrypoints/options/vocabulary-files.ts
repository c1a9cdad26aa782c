// The readers and writers of vocabulary files that the options use, as one thing to be handed over.
import { readContent } from '@/utils/taxonomy/read-content';
import { readSite, writeSite } from '@/utils/taxonomy/read-site';
import { readTopics, writeTopics } from '@/utils/taxonomy/read-topics';
import { siteFromContent } from '@/utils/taxonomy/site-from-content';

export type { Content } from '@/utils/taxonomy/read-content';

export const vocabularyFiles = { readSite, writeSite, readTopics, writeTopics, readContent, siteFromContent };
export type VocabularyFiles = typeof vocabularyFiles;
