// What is written in the form of a Git host, as settings, or what is wrong with it.
import type { DestinationRecord } from '@/utils/core/destination';
import type { Message } from '@/utils/base/message';
import type { Written } from '@/utils/core/kinds/kind-set-up';
import { repositoryRootFault } from '@/utils/base/path-segment';
import { withoutEnds } from '@/utils/base/without-ends';
import { readAddress } from '../address/read-address';
import type { RepositoryAddress } from '../address/address-reading';
import { otherHost, readHost, readRepositoryAddress } from '../address/repository-address';
import { gitHostOf } from '../git-hosts';
import { RepositorySettings } from '../settings';
import { doubtMessage, otherHostMessage } from './address-messages';

export interface FormText {
  repository: string;
  host: string;
  branch: string;
  root: string;
  prefix: string;
  name: string;
  /** Branch and folder as an address has them, where it does not tell them apart. */
  tail: string;
  /** The address began with http:// and is read with https://. */
  isSecured: boolean;
  /** Branch and folder before an address filled them: of another address they say nothing. */
  before: { branch: string; root: string } | null;
  /** The curator said yes to making the folder. */
  mayMakeRoot: boolean;
}
type Field = Exclude<keyof RepositorySettings, 'mayMakeRoot'>;
type Wrong = Partial<Record<Field, Message>>;

const WRONG: Record<Exclude<Field, 'root'>, Message> = {
  project: ['options_dest_repositoryWrong'],
  baseUrl: ['options_dest_hostWrong'],
  branch: ['options_dest_branchWrong'],
  messagePrefix: ['options_dest_prefixWrong'],
};
const settingsOf = (known: DestinationRecord | null): RepositorySettings | null =>
  RepositorySettings.safeParse(known?.settings).data ?? null;

export function startText(kind: string, known: DestinationRecord | null, root: string, pasted = ''): FormText {
  const empty = {
    repository: '',
    host: gitHostOf(kind).usual ?? '',
    branch: 'main',
    root,
    prefix: '',
    name: '',
    tail: '',
    isSecured: false,
    before: null,
    mayMakeRoot: false,
  };
  const settings = settingsOf(known);
  if (!known || !settings) return pasted ? pasteRepository(empty, pasted, kind) : empty;
  const { project, baseUrl, branch, root: knownRoot, messagePrefix = '', mayMakeRoot = false } = settings;
  return { ...empty, repository: project, host: baseUrl, branch, root: knownRoot, prefix: messagePrefix, name: known.name, mayMakeRoot };
}

/** A pasted web address fills the fields that it names. */
export function pasteRepository(text: FormText, repository: string, kind: string): FormText {
  const address = readRepositoryAddress(repository, kind);
  const isOwn = address?.baseUrl !== undefined && address.baseUrl !== gitHostOf(kind).usual;
  return {
    ...fill(text, address),
    repository,
    isSecured: isOwn && /^http:/i.test(repository.trim()) && address.baseUrl?.startsWith('https:') === true,
  };
}

/** One of the ways in which an address can be read. */
export const takeReading = (text: FormText, reading: RepositoryAddress): FormText => ({
  ...fill(text, reading),
  repository: reading.project ?? text.repository,
});

function fill(text: FormText, address: RepositoryAddress | null): FormText {
  const before = text.before ?? { branch: text.branch, root: text.root };
  const { baseUrl, branch = before.branch, root = before.root, tail = '' } = address ?? {};
  const [first = '', ...rest] = tail.split('/');
  const split = tail ? { branch: first, root: rest.join('/') } : { branch, root };
  return { ...text, ...(baseUrl && { host: baseUrl }), ...split, tail, before, mayMakeRoot: text.mayMakeRoot && split.root === text.root };
}

export function readForm(text: FormText, kind: string): { written: Written | null; wrong: Wrong } {
  const { address, doubt } = readAddress(text.repository, kind);
  const project = doubt ? '' : (address?.project ?? '');
  const other = otherHost(text.host, kind);
  const prefix = text.prefix.trim();
  const root = withoutEnds(text.root.trim(), /\//);
  const parsed = RepositorySettings.safeParse({
    baseUrl: other ? '' : (readHost(text.host, kind) ?? ''),
    project,
    branch: text.branch.trim(),
    root,
    ...(prefix && { messagePrefix: prefix }),
    ...(text.mayMakeRoot && { mayMakeRoot: true }),
  });
  const rootFault = repositoryRootFault(root);
  if (parsed.success && !rootFault) return { written: { name: text.name.trim() || project, settings: parsed.data }, wrong: {} };
  const fields = (parsed.error?.issues ?? []).map(({ path: [field] }) => field as Field);
  const wrong: Wrong = Object.fromEntries(fields.flatMap((field) => (field === 'root' ? [] : [[field, WRONG[field]]])));
  if (rootFault) wrong.root = ['options_dest_rootWrong', rootFault];
  if (doubt) wrong.project = doubtMessage(doubt, kind);
  if (other) wrong.baseUrl = otherHostMessage(other, kind);
  return { written: null, wrong };
}

/** Whether the kept token was made for the host that is written now. */
export function mayKeepToken(text: FormText, kind: string, known: DestinationRecord | null): boolean {
  const host = readHost(text.host, kind);
  const settings = settingsOf(known);
  return host !== null && settings !== null && new URL(host).origin === new URL(settings.baseUrl).origin;
}
