// What was opened of a delivery: its file as it is kept, or both versions where another lies at its place.
import type { Delivery } from '@/utils/core/delivery';
import { Comparison } from '../shared/comparison/Comparison';
import { Icon } from '../shared/Icon';
import type { LibraryProps, KeptFiles } from './library-view';
import { libraryWords } from './library-words';

export function InspectedPart({ delivery: { id }, view: { inspected }, actions }: LibraryProps & { delivery: Delivery }) {
  if (inspected?.id !== id) return null;
  if (inspected.kind === 'opening') return <p className="quiet">{libraryWords.opening}</p>;
  const name = inspected.kind === 'files' ? libraryWords.file : libraryWords.comparison;
  return (
    <section className="opened" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <button
          type="button"
          className="icon-button"
          aria-label={libraryWords.closeFile}
          title={libraryWords.closeFile}
          onClick={actions.closeInspected}
        >
          <Icon name="close" />
        </button>
      </header>
      {inspected.kind === 'files' ? (
        <Files files={inspected.files} />
      ) : (
        <Comparison files={inspected.files} onSettle={(way) => actions.settleComparison(id, way)} />
      )}
    </section>
  );
}

function Files({ files: { path, text, image } }: { files: KeptFiles }) {
  return (
    <>
      {/* It scrolls, and must be reached by keys for that. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="opened-text" tabIndex={0} aria-label={libraryWords.fileText(path)}>
        <pre>{text}</pre>
      </section>
      {image && <img className="opened-image" src={image.url} alt={libraryWords.image(image.path)} />}
    </>
  );
}
