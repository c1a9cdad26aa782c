// What the options say of destinations.
import type { DestinationKind, DestinationRecord, HostKind } from '@/utils/core/destination';
import { plural, say } from '../say';

const kinds = {
  download: say('options_dest_download'),
  folder: say('options_dest_folder'),
  github: say('options_dest_github'),
  gitlab: say('options_dest_gitlab'),
  gitea: say('options_dest_gitea'),
} satisfies Record<DestinationKind, string>;

export const destinationWords = {
  section: say('options_dest_section'),
  how: say('options_dest_how'),
  kinds,
  name: (record: DestinationRecord) => (record.kind === 'download' ? kinds.download : record.name),
  /** Where it goes: project · branch · folder. */
  place(record: DestinationRecord): string[] {
    if (record.kind === 'download') return [say('options_dest_downloadPlace')];
    if (record.kind === 'folder') return [say('options_dest_folderPlace', record.name)];
    const { project, branch, root } = record.settings;
    return [project, branch, root || say('options_dest_wholeRepository')];
  },
  ready: say('options_dest_ready'),
  checking: say('options_dest_checking'),
  used: say('options_dest_used'),
  usedNamed: (name: string) => say('options_dest_usedNamed', name),
  edit: say('options_dest_edit'),
  check: say('options_dest_check'),
  remove: say('options_dest_remove'),
  named: (verb: string, name: string) => say('options_dest_named', verb, name),
  newToken: say('options_dest_newToken'),
  allow: say('options_dest_allow'),
  allowHost: (host: string) => say('options_dest_allowHost', host),
  chooseAgain: say('options_dest_chooseAgain'),
  waiting: (count: number) => plural('options_dest_waiting', count),

  // Adding and editing
  add: say('options_dest_add'),
  addFolder: say('options_dest_addFolder'),
  folderHow: say('options_dest_folderHow'),
  noFolders: say('options_dest_noFolders'),
  addNamed: (kind: HostKind) => say('options_dest_addNamed', kinds[kind]),
  editNamed: (name: string) => say('options_dest_editNamed', name),
  repository: say('options_dest_repository'),
  repositoryHow: say('options_dest_repositoryHow'),
  host: say('options_dest_host'),
  hostHow: { github: say('options_dest_hostHowGithub'), gitlab: say('options_dest_hostHowGitlab'), gitea: say('options_dest_hostHowGitea') } satisfies Record<HostKind, string>,
  hostSecured: say('options_dest_hostSecured'),
  branch: say('options_dest_branch'),
  root: say('options_dest_root'),
  rootHow: say('options_dest_rootHow'),
  /** @param why as the half of a sentence. */
  rootWrong: (why: string) => say('options_dest_rootWrong', why),
  token: say('options_dest_token'),
  tokenHow: say('options_dest_tokenHow'),
  tokenKept: say('options_dest_tokenKept'),
  makeToken: (host: string) => say('options_dest_makeToken', host),
  right: { github: say('options_dest_rightGithub'), gitlab: say('options_dest_rightGitlab'), gitea: say('options_dest_rightGitea') } satisfies Record<HostKind, string>,
  prefix: say('options_dest_prefix'),
  /** @param prefix as it is written. */
  prefixHow: (prefix: string) => (prefix === '' ? say('options_dest_prefixHow') : say('options_dest_prefixExample', prefix)),
  folder: say('options_dest_folder'),
  folderWithin: (name: string) => say('options_dest_folderWithin', name),
  folderInside: (name: string, path: string) => say('options_dest_folderInside', name, path),
  folderItself: (name: string) => say('options_dest_folderItself', name),
  takeRoot: (root: string) => say('options_dest_takeRoot', root),
  makeRoot: (root: string) => say('options_dest_makeRoot', root),
  nameLabel: say('options_dest_name'),
  nameHow: say('options_dest_nameHow'),
  submitAdd: say('options_dest_submitAdd'),
  submitSave: say('options_dest_submitSave'),
  keep: say('options_dest_keep'),
  wrong: {
    project: say('options_dest_repositoryWrong'),
    baseUrl: say('options_dest_hostWrong'),
    branch: say('options_dest_branchWrong'),
    messagePrefix: say('options_dest_prefixWrong'),
    token: say('options_dest_tokenMissing'),
    otherHost: say('options_dest_tokenOtherHost'),
  },

  // What was done
  added: (name: string) => say('options_dest_added', name),
  /** Where the host told which part of an address is the branch. */
  addedAt: (name: string, branch: string, root: string) => (root === '' ? say('options_dest_addedBranch', name, branch) : say('options_dest_addedFolder', name, branch, root)),
  kept: (name: string) => say('options_dest_kept', name),
  found: (name: string) => say('options_dest_found', name),
  removed: (name: string, waiting: number) => (waiting === 0 ? say('options_dest_removed', name) : plural('options_dest_removedWaiting', waiting, name)),
};
