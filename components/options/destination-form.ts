// What is written in the form of a Git host, as settings, or what is wrong with it.
import { type DestinationRecord, type HostKind, RepositorySettings } from '@/utils/core/destination';
import { readAddress, type RepositoryAddress } from '@/utils/core/read-address';
import { frontDoor, otherHost, readHost, readRepositoryAddress, USUAL_HOSTS } from '@/utils/core/repository-address';
import { repositoryRootFault } from '@/utils/core/path-segment';
import { withoutEnds } from '@/utils/core/without-ends';
import { doubtWords } from './address-words';
import type { Written } from './destination-view';
import { destinationWords as words } from './destination-words';

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
export type Wrong = Partial<Record<'project' | 'baseUrl' | 'branch' | 'root' | 'messagePrefix' | 'token', string>>;

export function startText(kind: HostKind, known: DestinationRecord | null, root: string, pasted = ''): FormText {
  const empty = { repository: '', host: USUAL_HOSTS[kind] ?? '', branch: 'main', root, prefix: '', name: '', tail: '', isSecured: false, before: null, mayMakeRoot: false };
  if (!known || !('settings' in known)) return pasted ? pasteRepository(empty, pasted, kind) : empty;
  const { project, baseUrl, branch, root: knownRoot, messagePrefix = '', mayMakeRoot = false } = known.settings;
  return { ...empty, repository: project, host: baseUrl, branch, root: knownRoot, prefix: messagePrefix, name: known.name, mayMakeRoot };
}

/** A pasted web address fills the fields that it names. */
export function pasteRepository(text: FormText, repository: string, kind: HostKind): FormText {
  const address = readRepositoryAddress(repository, kind);
  const isOwn = address?.baseUrl !== undefined && address.baseUrl !== USUAL_HOSTS[kind];
  return { ...fill(text, address), repository, isSecured: isOwn && /^http:/i.test(repository.trim()) && address.baseUrl?.startsWith('https:') === true };
}

/** One of the ways in which an address can be read. */
export const takeReading = (text: FormText, reading: RepositoryAddress): FormText => ({ ...fill(text, reading), repository: reading.project ?? text.repository });

function fill(text: FormText, address: RepositoryAddress | null): FormText {
  const before = text.before ?? { branch: text.branch, root: text.root };
  const { baseUrl, branch = before.branch, root = before.root, tail = '' } = address ?? {};
  const [first = '', ...rest] = tail.split('/');
  const split = tail ? { branch: first, root: rest.join('/') } : { branch, root };
  return { ...text, ...(baseUrl && { host: baseUrl }), ...split, tail, before, mayMakeRoot: text.mayMakeRoot && split.root === text.root };
}

export function readForm(text: FormText, kind: HostKind): { written: Written | null; wrong: Wrong } {
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
  if (parsed.success) return { written: { name: text.name.trim() || project, settings: parsed.data }, wrong: {} };
  const fields = parsed.error.issues.map(({ path: [field] }) => field as Exclude<keyof RepositorySettings, 'mayMakeRoot'>);
  const wrong: Wrong = Object.fromEntries(fields.map((field) => [field, field === 'root' ? '' : words.wrong[field]]));
  const rootFault = repositoryRootFault(root);
  if (rootFault) wrong.root = words.rootWrong(rootFault);
  if (doubt) wrong.project = doubtWords.why(doubt, kind);
  if (other) wrong.baseUrl = doubtWords.host(other, kind);
  return { written: null, wrong };
}

/** Whether the kept token was made for the host that is written now. */
export function mayKeepToken(text: FormText, kind: HostKind, known: DestinationRecord | null): boolean {
  const host = readHost(text.host, kind);
  return host !== null && known !== null && 'settings' in known && new URL(host).origin === new URL(known.settings.baseUrl).origin;
}

/** Where one makes a token for exactly this. */
export function tokenPage(text: FormText, kind: HostKind): string | null {
  const host = readHost(text.host, kind);
  if (!host) return null;
  const door = frontDoor(host, kind);
  const project = readRepositoryAddress(text.repository, kind)?.project;
  if (kind === 'github') {
    const owner = project ? `&target_name=${encodeURIComponent(project.split('/')[0] ?? '')}` : '';
    return `${door}/settings/personal-access-tokens/new?name=Gleaner&contents=write&pull_requests=write${owner}`;
  }
  if (kind === 'gitea') return `${door}/user/settings/applications`;
  return project ? `${door}/${project}/-/settings/access_tokens` : `${door}/-/user_settings/personal_access_tokens?name=Gleaner&scopes=api`;
}
