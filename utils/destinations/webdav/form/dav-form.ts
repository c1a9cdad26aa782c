// The form of a WebDAV server: its address, the user, the folder, and a password.
import type { Message } from '@/utils/base/message';
import type { Answer, DestinationForm, FormRow } from '@/utils/core/kinds/kind-set-up';
import type { Problem } from '@/utils/core/problem';
import { nearRoots } from '../../files/near-roots';
import type { DavSettings } from '../settings';
import { baseUrlOf, type FormText, mayKeepPassword, pasteAddress, readForm, startText } from './form-text';
import { readDavAddress } from './read-address';
import { readPassword } from './read-password';

function rowsOf(text: FormText): FormRow[] {
  const read = readDavAddress(text.address);
  const isSecured = !('wrong' in read) && read.isSecured;
  return [
    [
      {
        key: 'address',
        label: ['options_dest_davAddress'],
        how: ['options_dest_davAddressHow'],
        note: isSecured ? ['options_dest_davSecured'] : null,
        value: text.address,
      },
    ],
    [
      { key: 'user', label: ['options_dest_davUser'], value: text.user },
      { key: 'root', label: ['options_dest_davRoot'], how: ['options_dest_davRootHow'], value: text.root },
    ],
    'token',
    [{ key: 'name', label: ['options_dest_name'], how: ['options_dest_davNameHow'], value: text.name }],
  ];
}

/** The content folder is not there: one that is there is taken, or the new one is made. */
function rootAnswers(text: FormText, { details: { near }, ...problem }: Problem): Answer[] | null {
  if (near === undefined) return null;
  const answer = (label: Message, root: string, mayMakeRoot: boolean): Answer => ({
    label,
    takes: { text: { ...text, root, mayMakeRoot } },
  });
  return [
    ...nearRoots({ ...problem, details: { near } }).map((root) => answer(['options_dest_takeRoot', root], root, false)),
    answer(['options_dest_makeRoot', text.root], text.root, true),
  ];
}

/** Where a password for one program alone is made: Nextcloud and ownCloud have it among their settings. */
function passwordPage(text: FormText): string | null {
  const read = readDavAddress(text.address);
  if ('wrong' in read) return null;
  const front = read.front ?? (read.baseUrl?.includes('/remote.php/') ? read.baseUrl.slice(0, read.baseUrl.indexOf('/remote.php/')) : null);
  return front === null ? null : `${front}/index.php/settings/user/security`;
}

export const form: DestinationForm = {
  secret: {
    label: ['options_dest_davPassword'],
    how: ['options_dest_davPasswordHow'],
    kept: ['options_dest_davPasswordKept'],
    missing: ['options_dest_davPasswordMissing'],
    otherHost: ['options_dest_davPasswordOther'],
    make: (host) => ['options_dest_davMakePassword', host],
  },
  start: startText,
  rows: (text) => rowsOf(text as FormText),
  write(held, key, value) {
    const text = held as FormText;
    if (key === 'address') return pasteAddress(text, value);
    return { ...text, [key]: value, ...(key === 'root' && { mayMakeRoot: false }) };
  },
  leave(held, key) {
    const text = held as FormText;
    const address = key === 'name' ? null : baseUrlOf(text);
    return address === null || address === text.address ? text : { ...text, address };
  },
  read: (text) => readForm(text as FormText),
  readToken: readPassword,
  mayKeepToken: (text, known) => mayKeepPassword(text as FormText, known),
  tokenPage(text) {
    const page = passwordPage(text as FormText);
    return { page, host: page === null ? '' : new URL(page).host, right: ['options_dest_davRight'] };
  },
  waysOn: (text, problem) => (problem.code === 'place-missing' ? rootAnswers(text as FormText, problem) : null),
  amend: (settings, { details: { meant } }) => (meant ? { ...(settings as DavSettings), baseUrl: meant } : null),
  amended: ({ name, settings }) => ['options_dest_davAdded', name, (settings as DavSettings).baseUrl],
};
