// What is written in the form of a Git host, as settings, or what is wrong with it.
import { type DestinationRecord, type HostKind, RepositorySettings } from '@/utils/core/destination';
import { frontDoor, readHost, readRepositoryAddress, USUAL_HOSTS } from '@/utils/core/repository-address';
import type { Written } from './destination-view';
import { destinationWords as words } from './destination-words';
import { withoutEnds } from '@/utils/core/without-ends';

export interface FormText {
  repository: string;
  host: string;
  branch: string;
  root: string;
  name: string;
}
export type Wrong = Partial<Record<'project' | 'baseUrl' | 'branch' | 'root' | 'token', string>>;

export function startText(kind: HostKind, known: DestinationRecord | null, root: string): FormText {
  if (!known || !('settings' in known)) return { repository: '', host: USUAL_HOSTS[kind] ?? '', branch: 'main', root, name: '' };
  const { project, baseUrl, branch, root: knownRoot } = known.settings;
  return { repository: project, host: baseUrl, branch, root: knownRoot, name: known.name };
}

/** A pasted web address fills the fields that it names. */
export function pasteRepository(text: FormText, repository: string, kind: HostKind): FormText {
  const { baseUrl, branch, root } = readRepositoryAddress(repository, kind) ?? {};
  return { ...text, repository, ...(baseUrl && { host: baseUrl }), ...(branch && { branch }), ...(root && { root }) };
}

export function readForm(text: FormText, kind: HostKind): { written: Written | null; wrong: Wrong } {
  const project = readRepositoryAddress(text.repository, kind)?.project ?? '';
  const parsed = RepositorySettings.safeParse({
    baseUrl: readHost(text.host, kind) ?? '',
    project,
    branch: text.branch.trim(),
    root: withoutEnds(text.root.trim(), /\//),
  });
  if (parsed.success) return { written: { name: text.name.trim() || project, settings: parsed.data }, wrong: {} };
  const fields = parsed.error.issues.map(({ path: [field] }) => field as keyof RepositorySettings);
  return { written: null, wrong: Object.fromEntries(fields.map((field) => [field, words.wrong[field]])) };
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
