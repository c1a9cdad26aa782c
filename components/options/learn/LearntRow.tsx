// One row of what was learnt: a key, what files have there, what it is taken for, and how many of them that writes again.
import { useState } from 'react';
import type { Row } from '@/utils/core/learnt/learnt';
import type { Meaning } from '@/utils/core/learnt/said';
import { learnWords as words } from './learn-words';
import type { LearnActions, SaidOfRow } from './learn-view';
import { MeaningDetail } from './MeaningDetail';
import { MeaningMenu } from './MeaningMenu';
import { RowFields } from './RowFields';
import { isOfFile, rowName } from './row-name';

export interface LearntRowProps {
  row: Row;
  actions: Pick<LearnActions, 'sayRow' | 'sayField'>;
}

/** What every article has. */
const ALWAYS_THERE = new Set(['title', 'cleanUrl', 'url', 'created', 'changed', 'id', 'body']);

/** Whether it can be missing in a file. */
const mayBeEmpty = ({ key, meaning, of }: Row): boolean =>
  of > 0 && !isOfFile(key) && meaning.is !== 'always' && meaning.is !== 'out' && !(meaning.is === 'fact' && ALWAYS_THERE.has(meaning.name));

/** A list is shown by what stands in it. */
const plain = (example: string): string => (/^\["[^[\]{}]*"\]$/.test(example) ? example.slice(2, -2).replaceAll('","', ', ') : example);

export function LearntRow({ row, actions }: LearntRowProps) {
  const [changed, setChanged] = useState(false);
  const name = rowName(row.key);
  const [example = ''] = row.examples;
  const tell = (said: SaidOfRow) => actions.sayRow(row.key, said);
  const choose = (meaning: Meaning) => {
    setChanged(true);
    tell({ meaning });
  };
  return (
    <li className="learnt-row">
      <span className={isOfFile(row.key) ? 'learnt-key' : 'learnt-key exact'}>
        <bdi>{name}</bdi>
      </span>
      <span className="learnt-example quiet" title={row.examples.join('\n')}>
        <bdi>{plain(example)}</bdi>
      </span>
      <MeaningMenu row={row} name={name} onChoose={choose} />
      {mayBeEmpty(row) && (
        <label className="choice learnt-empty">
          <input type="checkbox" checked={row.isOptional} onChange={({ target }) => tell({ optional: target.checked })} />
          {words.mayBeEmpty}
          <span className="unseen">: {name}</span>
        </label>
      )}
      {row.of > 0 && (
        <span className="learnt-count count quiet" title={words.ofFilesHow(row.same, row.means, row.of)}>
          {words.ofFiles(row.means, row.of)}
        </span>
      )}
      {changed && (
        <MeaningDetail
          key={row.meaning.is === 'typed' ? row.meaning.kind : row.meaning.is}
          name={name}
          meaning={row.meaning}
          onSay={tell}
        />
      )}
      <RowFields row={row} onSay={actions.sayField} />
    </li>
  );
}
