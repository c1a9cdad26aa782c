// Where Save sends files, and the way to add a place.
import { speak } from '../../shared/words/say';
import { DestinationCard } from './DestinationCard';
import { DestinationForm } from './DestinationForm';
import { destinationWords as words } from './destination-words';
import { FolderQuestion } from './FolderQuestion';
import type { OptionsProps } from '../options-view';
import { PartNotice } from '../shared/PartNotice';
import { Section } from '../shared/Section';

export function DestinationsSection({ view, actions }: OptionsProps) {
  const { list, kinds, setUp, folders, within } = view.destinations;
  const adding = setUp?.id === null ? kinds.find(({ kind }) => kind === setUp.kind) : undefined;
  const root = view.sites[0]?.site.contentRoot ?? '';
  return (
    <Section name={words.section} how={words.how}>
      <ul className="destinations">
        {list.map((shown) => (
          <li key={shown.record.id}>
            <DestinationCard shown={shown} view={view} actions={actions} />
          </li>
        ))}
      </ul>
      <div className="site-new">
        <h3>{words.add}</h3>
        <div className="buttons">
          {kinds.map(({ kind, add, asks }) => {
            if (!add || (asks === 'handle' && !folders)) return null;
            return (
              <button
                key={kind}
                type="button"
                className="button"
                onClick={() => (asks === 'handle' ? actions.chooseFolder(null) : actions.setUpDestination(kind, null))}
              >
                {speak(add)}
              </button>
            );
          })}
        </div>
        <p className="quiet">{folders ? words.folderHow : words.noFolders}</p>
        {within && within.id === null && <FolderQuestion asked={within} actions={actions} />}
        {setUp && adding?.form && (
          <DestinationForm
            key={setUp.kind}
            setUp={setUp}
            about={adding}
            form={adding.form}
            known={null}
            kept={false}
            root={root}
            actions={actions}
          />
        )}
        <PartNotice view={view} at="destinations" onUndo={actions.undo} />
      </div>
    </Section>
  );
}
