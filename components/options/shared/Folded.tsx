// A list that is folded until it is asked for, never more of it on the screen than can be read.
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../shared/Disclosure';
import { importWords } from '../topics/import-words';

/** Rows of a list; how many more there are is said. */
const MOST = 60;

export interface Row {
  text: string;
  count?: number;
}

/** `total`: how many there are, where not all are handed over. */
export function Rows({ of, total = of.length }: { of: readonly Row[]; total?: number }) {
  const [shown, setShown] = useState(MOST);
  return (
    <ul className="counted">
      {of.slice(0, shown).map(({ text, count }) => (
        <li key={text}>
          <bdi>{text}</bdi>
          {count !== undefined && <span className="count">{count.toLocaleString()}</span>}
        </li>
      ))}
      {total > shown && (
        <li className="quiet">
          {of.length > shown ? (
            <button type="button" className="text-button" onClick={() => setShown(of.length)}>
              {importWords.more(total - shown)}
            </button>
          ) : (
            importWords.more(total - of.length)
          )}
        </li>
      )}
    </ul>
  );
}

export function Folded({ name, aside = '', children }: { name: string; aside?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure name={name} aside={aside} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
