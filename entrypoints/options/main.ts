// The options open.
import '../desk/messages';
import { mountOptions } from './mount-options';
import { openOptions } from './options-session';
import { vocabularyFiles } from './vocabulary-files';

mountOptions(openOptions(vocabularyFiles));
