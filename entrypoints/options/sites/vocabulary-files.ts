// The readers and writers of vocabulary files that the options use, as one thing to be handed over.
import { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { writeTopics } from '@/utils/taxonomy/topics-file/own-table';
import { openReader, type OpenReader } from '../reading/open-reader';

export interface VocabularyFiles {
  openReader(tell: (done: number, of: number) => void): OpenReader;
  writeSite: typeof writeSite;
  writeTopics: typeof writeTopics;
  siteFromContent: typeof siteFromContent;
}

export const vocabularyFiles: VocabularyFiles = { openReader, writeSite, writeTopics, siteFromContent };
