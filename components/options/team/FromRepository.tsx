// A site whose file lies in a repository: the way to it among those to a new site.
import { Way } from '../new-site/Way';
import type { OptionsProps } from '../options-view';
import { RepositoryForm } from './RepositoryForm';
import { teamWords as words } from './team-words';

export function FromRepository({ view, actions }: OptionsProps) {
  const { form } = view.team;
  return (
    <Way name={words.way} how={words.wayHow} below={form && <RepositoryForm view={view} form={form} actions={actions} />}>
      <button
        type="button"
        className="button"
        aria-expanded={form !== null}
        onClick={() => (form ? actions.leaveTeamForm() : actions.beginTeamForm())}
      >
        {words.begin}
      </button>
    </Way>
  );
}
