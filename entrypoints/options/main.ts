// The options open.
import '@/utils/platform/database/load-database';
import '../desk/session/messages';
import { optionWords } from '@/components/options/option-words';
import { http } from '@/utils/platform/http/http';
import { mayReachAll, onPermissionsChanged, requestAll, requestSending, withdrawAll } from '@/utils/platform/permissions';
import { destinationDoor } from './destinations/destination-door';
import { mountOptions } from './mount-options';
import { mountWhenKept } from '../screen/mount-when-kept';
import { openOptions } from './options-session';
import { sendAgain } from './destinations/send-again';
import { vocabularyFiles } from './sites/vocabulary-files';

const images = { mayReachAll, requestAll, withdrawAll, onPermissionsChanged };

void mountWhenKept(optionWords.page, () =>
  mountOptions(openOptions(vocabularyFiles, destinationDoor, sendAgain, { allow: requestSending, http }, images)),
);
