// The library opens.
import '@/utils/platform/database/load-database';
import '../desk/session/messages';
import { libraryWords } from '@/components/library/library-words';
import { mountWhenKept } from '../screen/mount-when-kept';
import { openLibrary } from './library-session';
import { mountLibrary } from './mount-library';

void mountWhenKept(libraryWords.page, () => mountLibrary(openLibrary(new URLSearchParams(location.search).get('delivery'))));
