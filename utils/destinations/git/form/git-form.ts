// The form of a Git host: the repository, its branch and folder, and a token.
import type { Message } from '@/utils/base/message';
import type { Answer, DestinationForm, ShownField } from '@/utils/core/kinds/kind-set-up';
import type { Problem } from '@/utils/core/problem';
import { readAddress } from '../address/read-address';
import { frontDoor, readHost, readRepositoryAddress } from '../address/repository-address';
import { nearRoots } from '../../files/near-roots';
import { RepositorySettings } from '../settings';
import { doubtMessage, readingMessage } from './address-messages';
import { type FormText, mayKeepToken, pasteRepository, readForm, startText, takeReading } from './form-text';
import type { GitHostForm } from './git-host-form';
import { gitHostOf } from '../git-hosts';
import { tellToken } from './token-messages';

const hostWithPort = (url: string): string => URL.parse(url)?.host ?? url;

/** What is written in one field changes what another's address said. */
function writeField(text: FormText, key: string, value: string): FormText {
  if (key === 'branch') return { ...text, branch: value, tail: '', before: null };
  return key === 'root' ? { ...text, root: value, tail: '', before: null, mayMakeRoot: false } : { ...text, [key]: value };
}

export function gitForm({ kind, host, right, tokenPage }: GitHostForm): DestinationForm {
  function repositoryField(text: FormText): ShownField {
    const { doubt } = readAddress(text.repository, kind);
    const answers: Answer[] = [];
    if (doubt?.why === 'other-kind')
      answers.push({ label: ['options_dest_switchTo', gitHostOf(doubt.kind).title], takes: { kind: doubt.kind, pasted: text.repository } });
    if (doubt?.why === 'several')
      for (const reading of doubt.readings) answers.push({ label: readingMessage(reading), takes: { text: takeReading(text, reading) } });
    const note = doubt && doubtMessage(doubt, kind);
    return {
      key: 'project',
      label: ['options_dest_repository'],
      how: ['options_dest_repositoryHow'],
      note,
      value: text.repository,
      answers,
    };
  }

  const rowsOf = (text: FormText): ReturnType<DestinationForm['rows']> => {
    const prefix = text.prefix.trim();
    const prefixHow: Message = prefix === '' ? ['options_dest_prefixHow'] : ['options_dest_prefixExample', prefix];
    return [
      [repositoryField(text)],
      [
        {
          key: 'baseUrl',
          label: ['options_dest_host'],
          how: host,
          note: text.isSecured ? ['options_dest_hostSecured'] : null,
          type: 'url',
          value: text.host,
        },
      ],
      [
        {
          key: 'branch',
          label: ['options_dest_branch'],
          note: text.tail ? ['options_dest_addressTail', text.tail, hostWithPort(text.host)] : null,
          value: text.branch,
        },
        { key: 'root', label: ['options_dest_root'], how: ['options_dest_rootHow'], value: text.root },
      ],
      'token',
      [{ key: 'messagePrefix', label: ['options_dest_prefix'], how: prefixHow, value: text.prefix }],
      [{ key: 'name', label: ['options_dest_name'], how: ['options_dest_nameHow'], value: text.name }],
    ];
  };

  /** The content folder is not in the repository: one that is there is taken, or the new one is made. */
  function rootAnswers(text: FormText, problem: Problem): Answer[] {
    const { root: missing = '', branch = '' } = problem.details;
    const answer = (label: Message, root: string, mayMakeRoot: boolean): Answer => ({
      label,
      takes: { text: { ...text, branch, root, mayMakeRoot, tail: '' } },
    });
    return [
      ...nearRoots(problem).map((root) => answer(['options_dest_takeRoot', root], root, false)),
      answer(['options_dest_makeRoot', missing], missing, true),
    ];
  }

  const form: { [Verb in keyof DestinationForm]: DestinationForm[Verb] } = {
    start: (known, root, pasted) => startText(kind, known, root, pasted),
    rows: (text) => rowsOf(text as FormText),
    write: (text, key, value) =>
      key === 'project' ? pasteRepository(text as FormText, value, kind) : writeField(text as FormText, FIELDS[key] ?? key, value),
    leave(held, key) {
      const text = held as FormText;
      const { address, doubt } = readAddress(text.repository, kind);
      return key === 'project' && !doubt && address?.project && address.project !== text.repository
        ? { ...text, repository: address.project }
        : text;
    },
    read: (text) => readForm(text as FormText, kind),
    readToken: (pasted) => tellToken(pasted, kind),
    mayKeepToken: (text, known) => mayKeepToken(text as FormText, kind, known),
    tokenPage(held) {
      const text = held as FormText;
      const base = readHost(text.host, kind);
      const page = base && tokenPage(frontDoor(base, kind), readRepositoryAddress(text.repository, kind)?.project);
      return { page, host: page === null ? '' : hostWithPort(page), right };
    },
    waysOn: (text, problem) => (problem.code === 'root-missing' ? rootAnswers(text as FormText, problem) : null),
    amend(settings, { details: { longerBranch: branch, longerRoot: root = '' } }) {
      return branch ? { ...(settings as RepositorySettings), branch, root } : null;
    },
    amended({ name, settings }) {
      const { branch, root } = settings as RepositorySettings;
      return root === '' ? ['options_dest_addedBranch', name, branch] : ['options_dest_addedFolder', name, branch, root];
    },
  };
  return form;
}

/** Fields that are called otherwise than what they are read to. */
const FIELDS: Readonly<Record<string, string>> = { baseUrl: 'host', messagePrefix: 'prefix' };
