// The options open.
import { mountOptions } from './mount-options';
import { openOptions } from './options-session';
import { vocabularyFiles } from './vocabulary-files';

mountOptions(openOptions(vocabularyFiles));
