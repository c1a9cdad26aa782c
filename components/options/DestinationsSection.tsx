// Where Save sends files, and the way to add a place.
import { HOST_KINDS } from '@/utils/core/destination';
import { DestinationCard } from './DestinationCard';
import { DestinationForm } from './DestinationForm';
import { destinationWords as words } from './destination-words';
import { FolderQuestion } from './FolderQuestion';
import type { OptionsProps } from './options-view';
import { PlaceNotice } from './PlaceNotice';
import { Section } from './Section';

export function DestinationsSection({ view, actions }: OptionsProps) {
  const { list, setUp, folders, within } = view.destinations;
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
          {folders && (
            <button type="button" className="button" onClick={() => actions.chooseFolder(null)}>
              {words.addFolder}
            </button>
          )}
          {HOST_KINDS.map((kind) => (
            <button key={kind} type="button" className="button" onClick={() => actions.setUpDestination(kind, null)}>
              {words.kinds[kind]}
            </button>
          ))}
        </div>
        <p className="quiet">{folders ? words.folderHow : words.noFolders}</p>
        {within && within.id === null && <FolderQuestion asked={within} actions={actions} />}
        {setUp && setUp.id === null && <DestinationForm key={setUp.kind} setUp={setUp} known={null} kept={false} root={root} actions={actions} />}
        <PlaceNotice view={view} at="destinations" onUndo={actions.undoRemoval} />
      </div>
    </Section>
  );
}
