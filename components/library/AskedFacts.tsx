// What was filled of the fields that a delivery's format asked for, in the words of its site; it comes after the rest is shown.
import { useEffect, useState } from 'react';
import { shownValue } from '../shared/words/shown-value';
import { Fact } from './Fact';
import type { AskedFact, LibraryActions } from './library-view';

export interface AskedFactsProps {
  /** Of the delivery. */
  id: string;
  askedOf: NonNullable<LibraryActions['askedOf']>;
}

export function AskedFacts({ id, askedOf }: AskedFactsProps) {
  const [found, setFound] = useState<{ id: string; facts: readonly AskedFact[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void askedOf(id).then((facts) => isWanted && setFound({ id, facts }));
    return () => {
      isWanted = false;
    };
  }, [id, askedOf]);
  if (found?.id !== id) return null;
  return found.facts.map(({ name, label, kind, value }) => (
    <Fact key={name} name={label}>
      <bdi>{shownValue(value, kind)}</bdi>
    </Fact>
  ));
}
