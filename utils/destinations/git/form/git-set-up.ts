// How a repository is set up at any Git host: where it goes, and the form that asks for it.
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';
import { RepositorySettings } from '../settings';
import type { GitHostForm } from './git-host-form';
import { gitHostOf } from '../git-hosts';
import { gitForm } from './git-form';

export const gitSetUp = (host: GitHostForm): KindSetUp => ({
  add: gitHostOf(host.kind).title,
  place({ settings }) {
    const { data } = RepositorySettings.safeParse(settings);
    return data ? [data.project, data.branch, data.root || ['options_dest_wholeRepository']] : [];
  },
  allow({ settings }) {
    const { baseUrl = '' } = RepositorySettings.safeParse(settings).data ?? {};
    return ['options_dest_allowHost', URL.parse(baseUrl)?.host ?? baseUrl];
  },
  form: gitForm(host),
});
