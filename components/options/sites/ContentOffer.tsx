// What was read out of a site's own files: each key with its names, for the curator to say what it holds.
import type { FoundKey, KeyUse } from '@/utils/taxonomy/content/found-keys';
import type { Remarked } from '@/utils/taxonomy/content/read-content';
import { Folded, Rows } from '../shared/Folded';
import { importWords } from '../topics/import-words';
import { listWords } from './list-words';
import type { OptionsActions } from '../options-view';
import type { Offer } from './offers';

export interface ContentOfferProps {
  offer: Extract<Offer, { kind: 'content' }>;
  onUse: OptionsActions['useKey'];
}

export function ContentOffer({ offer: { found, uses }, onUse }: ContentOfferProps) {
  const { files, keys, contentTypes, unread, unreadFiles, doubts, doubtFiles } = found;
  return (
    <>
      <p>{importWords.offerContent(files)}</p>
      {keys.length + contentTypes.length === 0 && <p className="quiet">{importWords.emptyContent}</p>}
      {keys.length > 0 && <p className="quiet">{importWords.keysHow}</p>}
      {keys.map((key) => (
        <KeyRow key={key.key} found={key} use={Object.hasOwn(uses, key.key) ? uses[key.key]! : null} onUse={(use) => onUse(key.key, use)} />
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

function KeyRow({
  found: { key, files, total, names },
  use,
  onUse,
}: {
  found: FoundKey;
  use: KeyUse | null;
  onUse(use: KeyUse | null): void;
}) {
  return (
    <div className="found-key">
      <Folded name={key} aside={importWords.keyFacts(files, total)}>
        <Rows of={names.map(({ name, count }) => ({ text: name, count }))} total={total} />
      </Folded>
      <select
        className="text-input"
        aria-label={importWords.keyHolds(key)}
        value={use ?? 'none'}
        onChange={({ target }) => onUse(target.value === 'none' ? null : (target.value as KeyUse))}
      >
        {[['none', importWords.keyNone], ...Object.entries(importWords.keyUses)].map(([it, name]) => (
          <option key={it} value={it}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Remarks({ name, of }: { name: string; of: readonly Remarked[] }) {
  if (of.length === 0) return null;
  const told = new Set(of.map(({ path, line, why }) => importWords.remarkAt(path, line, why)));
  return (
    <Folded name={name}>
      <Rows of={Array.from(told, (text) => ({ text }))} />
    </Folded>
  );
}
