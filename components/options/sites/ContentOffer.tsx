// What was read out of a site's own files: each key with its names, for the curator to say what it holds.
import { ownValue } from '@/utils/base/plain-data';
import type { RemarkKind } from '@/utils/taxonomy/content/remarks';
import { Folded, Rows } from '../shared/Folded';
import { importWords } from '../topics/import-words';
import { FoundKeyRow } from './FoundKeyRow';
import { listWords } from './list-words';
import type { OptionsActions } from '../options-view';
import type { Offer } from './offers';

export interface ContentOfferProps {
  offer: Extract<Offer, { kind: 'content' }>;
  actions: Pick<OptionsActions, 'chooseKey' | 'separateKey' | 'mergeKey'>;
}

export function ContentOffer({ offer: { found, uses, merged, lists }, actions }: ContentOfferProps) {
  const { files, keys, contentTypes, unread, unreadFiles, doubts, doubtFiles } = found;
  return (
    <>
      <p>{importWords.offerContent(files)}</p>
      {keys.length + contentTypes.length === 0 && <p className="quiet">{importWords.emptyContent}</p>}
      {keys.length > 0 && <p className="quiet">{importWords.keysHow}</p>}
      {keys.map((key) => (
        <FoundKeyRow
          key={key.key}
          found={key}
          use={ownValue(uses, key.key) ?? null}
          merged={ownValue(merged, key.key) ?? []}
          lists={lists}
          actions={actions}
        />
      ))}
      {contentTypes.length > 0 && (
        <Folded name={listWords.contentTypes} aside={contentTypes.length.toLocaleString()}>
          <Rows of={contentTypes.map(({ name, count }) => ({ text: name, count }))} />
        </Folded>
      )}
      <Remarks name={importWords.doubts(doubtFiles)} of={doubts} />
      <Remarks name={importWords.unread(unreadFiles)} of={unread} />
    </>
  );
}

/** Each kind once, with where the first of them are. */
function Remarks({ name, of }: { name: string; of: readonly RemarkKind[] }) {
  if (of.length === 0) return null;
  return (
    <Folded name={name}>
      <div className="remarks">
        {of.map(({ why, count, first }) => {
          const told = [...new Set(first.map(({ path, line }) => importWords.remarkAt(path, line)))];
          return (
            <div key={JSON.stringify(why)}>
              <p>{importWords.remark(why, count)}</p>
              <Rows of={told.map((text) => ({ text }))} total={count - (first.length - told.length)} />
            </div>
          );
        })}
      </div>
    </Folded>
  );
}
