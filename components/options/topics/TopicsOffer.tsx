// A file of topics before anything of it is taken: how it is read, and what then comes of it.
import { TOPICS } from '@/utils/core/asks/asked';
import { sameName } from '@/utils/taxonomy/same-name';
import { MOST_TOPICS } from '@/utils/taxonomy/topics-file/collect-topics';
import type { FoundTopics } from '@/utils/taxonomy/topics-file/found-topics';
import { isSeparated } from '@/utils/taxonomy/tables/table';
import { SPLITS } from '@/utils/taxonomy/topics-file/plan';
import { ChoiceField } from '../shared/ChoiceField';
import { ColumnTable } from '../shared/ColumnTable';
import { importWords } from './import-words';
import { OddLines } from '../shared/OddLines';
import type { OptionsActions } from '../options-view';
import type { Offer, SiteLists } from '../sites/offers';

export interface TopicsOfferProps {
  offer: Extract<Offer, { kind: 'topics' }>;
  actions: Pick<OptionsActions, 'planTopics' | 'shapeTopics' | 'encodeTopics' | 'intoList'>;
}

export function TopicsOffer({
  offer: { file, into, siteLists, encoding, encodings, shapes, lists, plan, preview, found },
  actions: { planTopics, shapeTopics, encodeTopics, intoList },
}: TopicsOfferProps) {
  const { shape, list, header, roles, split, mend } = plan;
  const isTable = isSeparated(shape);
  return (
    <>
      <p>{found ? importWords.offerTopics(file, found.names) : file}</p>
      <ChoiceField label={importWords.into} value={into} choices={listsFor(file, siteLists)} onChoose={intoList} />
      {encodings.length > 1 && (
        <ChoiceField
          label={importWords.letters}
          value={encoding}
          choices={encodings.map((it) => [it, importWords.encoding(it)])}
          onChoose={encodeTopics}
        />
      )}
      {shapes.length > 1 && (
        <ChoiceField
          label={importWords.shape}
          value={shape}
          choices={shapes.map((it) => [it, importWords.shapes[it]])}
          onChoose={(chosen) => shapeTopics(chosen)}
        />
      )}
      {lists.length > 1 && (
        <ChoiceField
          label={shape === 'skos' ? importWords.language : importWords.list}
          value={list}
          choices={lists.map((it) => [it.key, importWords.listOf(it, shape)])}
          onChoose={(chosen) => shapeTopics(shape, chosen)}
        />
      )}
      {isTable && (
        <label className="choice">
          <input type="checkbox" checked={header} onChange={({ target }) => planTopics({ header: target.checked })} />
          {importWords.firstRowNames}
        </label>
      )}
      <ColumnTable preview={preview} isList={shape === 'list'} roles={roles} onChoose={(chosen) => planTopics({ roles: chosen })} />
      {roles.includes('synonyms') && shape !== 'skos' && (
        <ChoiceField
          label={importWords.split}
          value={split}
          choices={SPLITS.map((it) => [it, importWords.splits[it]])}
          onChoose={(chosen) => planTopics({ split: chosen })}
        />
      )}
      {!roles.includes('topic') && <p>{importWords.chooseColumn}</p>}
      {found?.broken && (
        <label className="choice">
          <input type="checkbox" checked={mend} onChange={({ target }) => planTopics({ mend: target.checked })} />
          {importWords.mend(found.broken.count, found.broken.from, found.broken.to)}
        </label>
      )}
      {found && <Found found={found} />}
    </>
  );
}

/** The topics, each list of the site's own, and a new one that is called as the file is. */
function listsFor(file: string, { topics, vocabularies }: SiteLists): [list: string, name: string][] {
  const fresh = file.replace(/\.[^.]*$/, '');
  const isKnown = fresh === '' || sameName(fresh, TOPICS) || vocabularies.some(({ name }) => sameName(name, fresh));
  return [
    [TOPICS, topics ?? importWords.keyUses.topics],
    ...vocabularies.map(({ name, label }): [string, string] => [name, label]),
    ...(isKnown ? [] : [[fresh, importWords.keyNewList(fresh)] as [string, string]]),
  ];
}

function Found({ found: { names, fresh, known, fits, first, onlyHere, alike, odd, oddCount } }: { found: FoundTopics }) {
  return (
    <>
      <div>
        <p>{names === 0 ? importWords.noTopicsFound : importWords.offerFresh(fresh, known)}</p>
        {first.length > 0 && (
          <ul className="ways">
            {first.map(({ name, synonyms, useInstead }) => (
              <li key={name}>
                <bdi>{importWords.topic(name, synonyms, useInstead)}</bdi>
              </li>
            ))}
            {fresh > first.length && <li>{importWords.more(fresh - first.length)}</li>}
          </ul>
        )}
      </div>
      {fits.add < fresh && <p>{importWords.tooMany(MOST_TOPICS, fits.add)}</p>}
      {fits.replace < names && <p>{importWords.tooManyReplace(MOST_TOPICS, fits.replace)}</p>}
      {onlyHere.length > 0 && <p>{importWords.onlyHere(onlyHere)}</p>}
      {alike.map(([name, other]) => (
        <p key={name}>{importWords.alike(name, other)}</p>
      ))}
      <OddLines odd={odd} count={oddCount} />
    </>
  );
}
