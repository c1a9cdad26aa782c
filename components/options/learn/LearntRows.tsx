// The rows of what was learnt: what has to be said first on top, then what was understood.
import { useState } from 'react';
import type { Learnt, Row } from '@/utils/core/learnt/learnt';
import type { Said } from '@/utils/core/learnt/said';
import { AddKey } from './AddKey';
import { learnWords as words } from './learn-words';
import type { LearnActions } from './learn-view';
import { LearntRow } from './LearntRow';

export interface LearntRowsProps {
  learnt: Learnt;
  said: Said;
  actions: Pick<LearnActions, 'sayRow' | 'sayField' | 'addKey'>;
}

export function LearntRows({ learnt, said, actions }: LearntRowsProps) {
  // What was asked about keeps its place once it is told: nothing moves under the hand.
  const [asked] = useState(() => new Set<string>());
  const rows = [...learnt.rows, ...(said.added ?? []).map(addedRow)];
  for (const { key, isSure } of rows) if (!isSure) asked.add(key);
  const isAsked = ({ key }: Row) => asked.has(key);
  return (
    <>
      <Rows heading={words.unsure} rows={rows.filter(isAsked)} actions={actions} />
      <Rows heading={words.sure} rows={rows.filter((row) => !isAsked(row))} actions={actions} />
      <AddKey rows={rows} onAdd={actions.addKey} />
    </>
  );
}

function Rows({ heading, rows, actions }: { heading: string; rows: Row[]; actions: LearntRowsProps['actions'] }) {
  if (rows.length === 0) return null;
  return (
    <section className="learn-part" aria-label={heading}>
      <h4>{heading}</h4>
      <ul className="learnt-rows">
        {rows.map((row) => (
          <LearntRow key={row.key} row={row} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

/** A key that no file has: nothing can be held against it. */
const addedRow = ({ key, meaning }: NonNullable<Said['added']>[number]): Row => ({
  key,
  examples: [],
  meaning,
  isSure: true,
  isOptional: true,
  same: 0,
  means: 0,
  of: 0,
  choices: [],
  asks: [],
  written: { shown: '' },
});
