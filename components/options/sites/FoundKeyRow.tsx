// One key of published files: its names, how they are written, and what the curator says it holds.
import { useId } from 'react';
import { TOPICS } from '@/utils/core/asks/asked';
import type { FoundKey } from '@/utils/taxonomy/content/found-keys';
import { type KeyUse, vocabularyNamed, vocabularyUse } from '@/utils/taxonomy/content/key-uses';
import { SEPARATIONS } from '@/utils/taxonomy/content/separations';
import { INLINE } from '@/utils/taxonomy/content/topic-keys';
import { sameName } from '@/utils/taxonomy/same-name';
import { ChoiceField } from '../shared/ChoiceField';
import { Folded, Rows } from '../shared/Folded';
import { importWords } from '../topics/import-words';
import type { OptionsActions } from '../options-view';
import type { SiteLists } from './offers';
import { SpellingChoice } from './SpellingChoice';

export interface FoundKeyRowProps {
  found: FoundKey;
  use: KeyUse | null;
  /** Keys of the spellings that are merged. */
  merged: readonly string[];
  lists: SiteLists;
  actions: Pick<OptionsActions, 'chooseKey' | 'separateKey' | 'mergeKey'>;
}

/** Names of a key that are seen at once. */
const EXAMPLES = 5;

export function FoundKeyRow({ found, use, merged, lists, actions: { chooseKey, separateKey, mergeKey } }: FoundKeyRowProps) {
  const { key, files, total, names, variants, variantCount, separation } = found;
  const id = useId();
  const name = importWords.keyName(key);
  return (
    <div className="found-key">
      <Folded name={name} aside={importWords.keyFacts(files, total)}>
        {separation && (
          <ChoiceField
            label={importWords.separation}
            value={separation}
            choices={SEPARATIONS.map((it) => [it, importWords.separations[it]])}
            onChoose={(chosen) => separateKey(key, chosen)}
          />
        )}
        {variantCount > 0 && <SpellingChoice of={variants} count={variantCount} merged={merged} onMerge={(keys) => mergeKey(key, keys)} />}
        <Rows of={names.map((group) => ({ text: importWords.spelled(group), count: group.count }))} total={total} />
      </Folded>
      <select
        id={id}
        className="text-input"
        aria-label={importWords.keyHolds(name)}
        value={use ?? 'none'}
        onChange={({ target }) => chooseKey(key, target.value === 'none' ? null : (target.value as KeyUse))}
      >
        {usesOf(key, lists).map(([it, label]) => (
          <option key={it} value={it}>
            {label}
          </option>
        ))}
      </select>
      <p className="quiet examples">
        <bdi>{importWords.examples(names.slice(0, EXAMPLES))}</bdi>
      </p>
    </div>
  );
}

function usesOf(key: string, { topics, communities, vocabularies }: SiteLists): [KeyUse | 'none', string][] {
  const { keyUses } = importWords;
  const fresh = vocabularyNamed(key);
  const isKnown = key === INLINE || sameName(fresh, TOPICS) || vocabularies.some(({ name }) => sameName(name, fresh));
  return [
    ['none', importWords.keyNone],
    ['topics', topics ?? keyUses.topics],
    ['communities', communities ?? keyUses.communities],
    ...vocabularies.map(({ name, label }): [KeyUse, string] => [vocabularyUse(name), label]),
    ...(isKnown ? [] : [[vocabularyUse(fresh), importWords.keyNewList(fresh)] as [KeyUse, string]]),
    ['contentTypes', keyUses.contentTypes],
  ];
}
