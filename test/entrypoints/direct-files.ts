// The readers of the options at work in the test itself: there is no worker here.
import { createReader } from '@/entrypoints/options/reading/reader';
import { vocabularyFiles, type VocabularyFiles } from '@/entrypoints/options/sites/vocabulary-files';

export const directFiles: VocabularyFiles = { ...vocabularyFiles, openReader: (tell) => ({ reader: createReader(tell), stop: () => {} }) };
