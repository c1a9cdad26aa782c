// The empty library teaches: what will stand here, and how it comes here.
import { libraryWords } from './library-words';

export function EmptyLibrary() {
  return (
    <div className="library-empty">
      <h2>{libraryWords.empty}</h2>
      <ul>
        {libraryWords.emptyHow.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
