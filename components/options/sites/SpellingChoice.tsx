// Names that are written in more than one way, and which of them are one.
import type { SpellingGroup } from '@/utils/taxonomy/content/spellings';
import { Folded } from '../shared/Folded';
import { importWords } from '../topics/import-words';

export interface SpellingChoiceProps {
  of: readonly SpellingGroup[];
  /** How many there are, where not all are handed over. */
  count: number;
  /** Keys of those that are merged. */
  merged: readonly string[];
  onMerge(keys: string[]): void;
}

/** So many are shown to be merged one by one. */
const SHOWN = 60;

export function SpellingChoice({ of, count, merged, onMerge }: SpellingChoiceProps) {
  const all = of.map(({ key }) => key);
  return (
    <div className="spellings">
      <Folded name={importWords.variants(count)}>
        <p className="quiet">{importWords.variantsHow}</p>
        {of.length > 1 && (
          <label className="choice">
            <input type="checkbox" checked={merged.length === all.length} onChange={({ target }) => onMerge(target.checked ? all : [])} />
            {importWords.mergeAll}
          </label>
        )}
        {of.slice(0, SHOWN).map((group) => (
          <label key={group.key} className="choice">
            <input
              type="checkbox"
              checked={merged.includes(group.key)}
              onChange={({ target }) => onMerge(target.checked ? [...merged, group.key] : merged.filter((key) => key !== group.key))}
            />
            <bdi>{importWords.spelled(group)}</bdi>
          </label>
        ))}
        {count > SHOWN && <p className="quiet">{importWords.more(count - SHOWN)}</p>}
      </Folded>
    </div>
  );
}
