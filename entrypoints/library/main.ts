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
const tab = (['drafts', 'articles'] as const).find((name) => name === asked.get('tab')) ?? null;
const first = delivery !== null ? 'articles' : tab;

void mountWhenKept(libraryWords.page, () => {
  const session = openLibrary(delivery);
  mountLibrary({ session, drafts: openDrafts(session), first });
});
