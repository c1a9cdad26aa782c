// One more key at the end of the front matter, which no file has.
import type { Row } from '@/utils/core/learnt/learnt';
import { AddLine } from '../shared/AddLine';
import { learnWords as words } from './learn-words';

/** What every kind of head can write without quotes. */
const KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,60}$/;

export function AddKey({ rows, onAdd }: { rows: readonly Row[]; onAdd(key: string): void }) {
  const wrong = (key: string) => (rows.some((row) => row.key === key) ? words.keyThere : KEY.test(key) ? null : words.keyUnfit);
  return <AddLine label={words.addKey} wrong={wrong} onAdd={onAdd} />;
}
