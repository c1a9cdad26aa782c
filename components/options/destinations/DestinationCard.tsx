// One destination: where it goes, how it is, and what can be done with it.
import { Fragment, useId } from 'react';
import { describe } from '../../shared/words/problem-words';
import { speak } from '../../shared/words/say';
import { remedyOf } from '@/utils/core/problem';
import { isNotSetUp } from '@/utils/core/kinds/site-destinations';
import { DestinationSites } from './DestinationSites';
import { DestinationForm } from './DestinationForm';
import { destinationWords as words } from './destination-words';
import type { DestinationActions, DestinationView } from './destination-view';
import { FolderQuestion } from './FolderQuestion';
import { PublishedLine } from './PublishedLine';
import type { OptionsActions, OptionsView } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { destinationCard } from '../../shared/settings-cards';
import { useMeantCard } from '../shared/use-meant-card';

export interface DestinationCardProps {
  shown: DestinationView;
  view: OptionsView;
  actions: OptionsActions;
}

export function DestinationCard({ shown, view, actions }: DestinationCardProps) {
  const id = useId();
  const { record, about, waiting, checking } = shown;
  const card = useMeantCard(destinationCard(record.id));
  const { setUp, within } = view.destinations;
  const name = words.name(record, about);
  const kind = speak(about.title);
  const mend = mendOf(shown, actions);
  const buttons: [string, () => void][] = [];
  if (about.form && !isNotSetUp(record)) buttons.push([words.edit, () => actions.setUpDestination(record.kind, record.id)]);
  if (!about.isAlwaysThere && !about.isUnknown && !isNotSetUp(record))
    buttons.push([words.check, () => actions.checkDestination(record.id)]);
  if (!about.isAlwaysThere) buttons.push([words.remove, () => actions.removeDestination(record.id)]);
  return (
    <article {...card} className="destination" aria-labelledby={id}>
      <header className="destination-head">
        <h3 id={id}>
          <bdi>{name}</bdi>
        </h3>
        {name !== kind && <small>{kind}</small>}
        {!isNotSetUp(record) && (
          <label className="switch">
            <input
              type="checkbox"
              role="switch"
              checked={record.used}
              aria-checked={record.used}
              aria-label={words.usedNamed(name)}
              onChange={({ target }) => actions.chooseDestination(record.id, target.checked)}
            />
            {words.used}
          </label>
        )}
      </header>
      <p className="quiet">
        {words.place(record, about).map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </p>
      <DestinationSites record={record} about={about} sites={view.sites} actions={actions} />
      <State shown={shown} mend={mend} />
      {waiting > 0 && <p className="quiet">{words.waiting(waiting)}</p>}
      {shown.published && !shown.problem && <PublishedLine published={shown.published} />}
      {buttons.length > 0 && (
        <div className="destination-buttons">
          {buttons
            .filter(([label]) => label !== mend?.label)
            .map(([label, run]) => (
              <button
                key={label}
                type="button"
                className="text-button"
                aria-label={words.named(label, name)}
                aria-disabled={checking}
                onClick={() => checking || run()}
              >
                {label}
              </button>
            ))}
        </div>
      )}
      {within && within.id === record.id && <FolderQuestion asked={within} actions={actions} />}
      {setUp && about.form && setUp.id === record.id && (
        <DestinationForm
          setUp={setUp}
          about={about}
          form={about.form}
          known={record}
          kept={shown.problem?.code !== 'token-missing' && !isNotSetUp(record)}
          root=""
          actions={actions}
        />
      )}
      <PartNotice view={view} at={record.id} onUndo={actions.undo} />
    </article>
  );
}

function State({ shown: { record, about, problem, checking }, mend }: Pick<DestinationCardProps, 'shown'> & { mend: Mend | null }) {
  if (checking) return <p className="state state-busy">{words.checking}</p>;
  if (!problem) return <p className="state state-ready">{words.ready}</p>;
  const { message, hint } = describe(problem);
  return (
    <p className="state state-problem">
      <span>
        {message} <small>{hint}</small>
      </span>
      {mend && (
        <button
          type="button"
          className="text-button"
          aria-label={mend.isUsual ? words.named(mend.label, words.name(record, about)) : undefined}
          onClick={mend.run}
        >
          {mend.label}
        </button>
      )}
    </p>
  );
}

interface Mend {
  label: string;
  /** One that stands below where there is no problem. */
  isUsual?: boolean;
  run(): void;
}

/** The click that mends it; the other ways stand below anyway. */
function mendOf({ record, about, problem, checking }: DestinationView, actions: DestinationActions): Mend | null {
  if (!problem || checking || about.isAlwaysThere || about.isUnknown) return null;
  const { id, kind } = record;
  const check = { label: words.check, isUsual: true, run: () => actions.checkDestination(id) };
  switch (remedyOf(problem.code)) {
    case 'allow-host':
    case 'allow-folder':
      return { label: speak(about.allow(record)), run: () => actions.allowDestination(id) };
    case 'settings':
      if (isNotSetUp(record)) return { label: words.setUp, isUsual: true, run: () => actions.setUpDestination(kind, id) };
      if (about.asks === 'handle') return { label: words.chooseAgain, run: () => actions.chooseFolder(id) };
      return problem.code.startsWith('token-')
        ? { label: words.newToken, run: () => actions.setUpDestination(kind, id) }
        : { label: words.edit, isUsual: true, run: () => actions.setUpDestination(kind, id) };
    default:
      return check;
  }
}
