// What is written in the form of a WebDAV server, as settings, or what is wrong with it.
import type { DestinationRecord } from '@/utils/core/destination';
import type { Message } from '@/utils/base/message';
import type { Written } from '@/utils/core/kinds/kind-set-up';
import { repositoryRootFault } from '@/utils/base/path-segment';
import { withoutEnds } from '@/utils/base/without-ends';
import { foldName } from '../../files/near-names';
import { filesOfUser } from '../meant-address';
import { DavSettings } from '../settings';
import { readDavAddress } from './read-address';

export interface FormText {
  address: string;
  user: string;
  root: string;
  name: string;
  /** The curator said yes to making the folder. */
  mayMakeRoot: boolean;
}

const settingsOf = (known: DestinationRecord | null): DavSettings | null => DavSettings.safeParse(known?.settings).data ?? null;

export function startText(known: DestinationRecord | null, root: string, pasted = ''): FormText {
  const empty = { address: '', user: '', root, name: '', mayMakeRoot: false };
  const settings = settingsOf(known);
  if (!known || !settings) return pasted === '' ? empty : pasteAddress(empty, pasted);
  return {
    address: settings.baseUrl,
    user: settings.user,
    root: settings.root,
    name: known.name,
    mayMakeRoot: settings.mayMakeRoot ?? false,
  };
}

/** An address fills the fields that it names. */
export function pasteAddress(text: FormText, address: string): FormText {
  const read = readDavAddress(address);
  if ('wrong' in read) return { ...text, address };
  const last = read.baseUrl?.split('/').slice(3).at(-1) ?? '';
  // It leads into the content folder already.
  const isWhole = read.root === undefined && text.root !== '' && foldName(last) === foldName(text.root.split('/').at(-1) ?? '');
  return { ...text, address, user: read.user ?? text.user, root: isWhole ? '' : (read.root ?? text.root) };
}

/** Where WebDAV answers; null where that is not known yet. */
export function baseUrlOf({ address, user }: Pick<FormText, 'address' | 'user'>): string | null {
  const read = readDavAddress(address);
  if ('wrong' in read) return null;
  return read.baseUrl ?? (read.front !== undefined && user.trim() !== '' ? filesOfUser(read.front, user.trim()) : null);
}

export function readForm(text: FormText): { written: Written | null; wrong: Readonly<Record<string, Message>> } {
  const read = readDavAddress(text.address);
  const root = withoutEnds(text.root.trim(), /\//);
  const user = text.user.trim();
  const wrong: Record<string, Message> = {};
  if ('wrong' in read) wrong['address'] = read.wrong === 'share' ? ['options_dest_davShare'] : ['options_dest_davAddressWrong'];
  if (!DavSettings.shape.user.safeParse(user).success) wrong['user'] = ['options_dest_davUserWrong'];
  const rootFault = repositoryRootFault(root);
  if (rootFault) wrong['root'] = ['options_dest_rootWrong', rootFault];
  const settings = DavSettings.safeParse({
    baseUrl: baseUrlOf({ address: text.address, user }) ?? '',
    root,
    user,
    ...(text.mayMakeRoot && { mayMakeRoot: true }),
  });
  if (!settings.success && Object.keys(wrong).length === 0) wrong['address'] = ['options_dest_davAddressWrong'];
  if (!settings.success || Object.keys(wrong).length > 0) return { written: null, wrong };
  return { written: { name: text.name.trim() || new URL(settings.data.baseUrl).host, settings: settings.data }, wrong: {} };
}

/** Whether the kept password is of the user and the server that are written now. */
export function mayKeepPassword(text: FormText, known: DestinationRecord | null): boolean {
  const settings = settingsOf(known);
  const url = URL.parse(baseUrlOf(text) ?? '');
  return settings !== null && url !== null && url.origin === new URL(settings.baseUrl).origin && text.user.trim() === settings.user;
}
