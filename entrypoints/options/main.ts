// The options open.
import '../desk/messages';
import { destinationDoor } from './destination-door';
import { mountOptions } from './mount-options';
import { openOptions } from './options-session';
import { sendAgain } from './send-again';
import { vocabularyFiles } from './vocabulary-files';

mountOptions(openOptions(vocabularyFiles, destinationDoor, sendAgain));
