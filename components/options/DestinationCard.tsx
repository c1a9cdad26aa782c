// One destination: where it goes, how it is, and what can be done with it.
import { Fragment, useId } from 'react';
import { describe, type Problem } from '@/utils/core/problem';
import { DestinationForm } from './DestinationForm';
import { destinationWords as words } from './destination-words';
import { type DestinationActions, type DestinationView, hostOf } from './destination-view';
import type { OptionsActions, OptionsView } from './options-view';
import { PlaceNotice } from './PlaceNotice';

export interface DestinationCardProps {
  shown: DestinationView;
  view: OptionsView;
  actions: OptionsActions;
}

export function DestinationCard({ shown, view, actions }: DestinationCardProps) {
  const id = useId();
  const { record, waiting, checking } = shown;
  const { setUp } = view.destinations;
  const name = words.name(record);
  const buttons: [string, () => void][] = [];
  if (record.kind !== 'download') {
    const { kind } = record;
    if (kind !== 'folder') buttons.push([words.edit, () => actions.setUpDestination(kind, record.id)]);
    buttons.push([words.check, () => actions.checkDestination(record.id)], [words.remove, () => actions.removeDestination(record.id)]);
  }
  return (
    <article className="destination" aria-labelledby={id}>
      <header className="destination-head">
        <h3 id={id}>
          <bdi>{name}</bdi>
        </h3>
        {name !== words.kinds[record.kind] && <small>{words.kinds[record.kind]}</small>}
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
      </header>
      <p className="quiet">
        {words.place(record).map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </p>
      <State shown={shown} actions={actions} />
      {waiting > 0 && <p className="quiet">{words.waiting(waiting)}</p>}
      {buttons.length > 0 && (
        <div className="destination-buttons">
          {buttons.map(([label, run]) => (
            <button key={label} type="button" className="text-button" aria-label={words.named(label, name)} aria-disabled={checking} onClick={() => checking || run()}>
              {label}
            </button>
          ))}
        </div>
      )}
      {setUp && setUp.id === record.id && <DestinationForm setUp={setUp} known={record} kept={shown.problem?.code !== 'token-missing'} root="" actions={actions} />}
      <PlaceNotice view={view} at={record.id} onUndo={actions.undoRemoval} />
    </article>
  );
}

function State({ shown: { record, problem, checking }, actions }: Pick<DestinationCardProps, 'shown'> & { actions: DestinationActions }) {
  if (checking) return <p className="state state-busy">{words.checking}</p>;
  if (!problem) return <p className="state state-ready">{words.ready}</p>;
  const { message, hint } = describe(problem);
  const mend = mendOf(problem, record, actions);
  return (
    <p className="state state-problem">
      <span>
        {message} <small>{hint}</small>
      </span>
      {mend && (
        <button type="button" className="text-button" onClick={mend.run}>
          {mend.label}
        </button>
      )}
    </p>
  );
}

/** The click that mends it; the other ways stand below anyway. */
function mendOf({ code }: Problem, record: DestinationView['record'], actions: DestinationActions): { label: string; run(): void } | null {
  if (code === 'folder-not-allowed') return { label: words.allow, run: () => actions.allowDestination(record.id) };
  if (record.kind === 'folder') return code === 'folder-missing' ? { label: words.chooseAgain, run: () => actions.chooseFolder(record.id) } : null;
  if (record.kind === 'download') return null;
  const { kind, settings } = record;
  if (code === 'host-not-allowed') return { label: words.allowHost(hostOf(settings.baseUrl)), run: () => actions.allowDestination(record.id) };
  return code.startsWith('token-') ? { label: words.newToken, run: () => actions.setUpDestination(kind, record.id) } : null;
}
