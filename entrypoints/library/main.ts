// The library opens.
import '../desk/messages';
import { openLibrary } from './library-session';
import { mountLibrary } from './mount-library';

mountLibrary(openLibrary(new URLSearchParams(location.search).get('delivery')));
