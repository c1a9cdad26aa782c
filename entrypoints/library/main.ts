// The library opens.
import '@/utils/platform/database/load-database';
import '../desk/session/messages';
import { libraryWords } from '@/components/library/library-words';
import { mountWhenKept } from '../screen/mount-when-kept';
import { openDrafts } from './drafts/drafts-session';
import { openLibrary } from './library-session';
import { mountLibrary } from './mount-library';

const asked = new URLSearchParams(location.search);
const delivery = asked.get('delivery');
const first = delivery !== null ? 'articles' : asked.get('tab') === 'drafts' ? 'drafts' : null;

void mountWhenKept(libraryWords.page, () => {
  const session = openLibrary(delivery);
  mountLibrary({ session, drafts: openDrafts(session), first });
});
