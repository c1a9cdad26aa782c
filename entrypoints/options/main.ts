// The options open.
import '../desk/messages';
import { optionWords } from '@/components/options/option-words';
import { destinationDoor } from './destination-door';
import { mountOptions } from './mount-options';
import { mountWhenKept } from './mount-when-kept';
import { openOptions } from './options-session';
import { sendAgain } from './send-again';
import { vocabularyFiles } from './vocabulary-files';

void mountWhenKept(optionWords.page, () => mountOptions(openOptions(vocabularyFiles, destinationDoor, sendAgain)));
