// Where what was saved is, in full, and whether it has another name than it should.
import { beforeWords, receiptWords } from './receipt-words';
import type { SaveView } from './save-view';

type SavedFiles = Extract<SaveView, { state: 'saved' }>;

export interface ReceiptProps {
  /** As the destination names them, the article first. */
  paths: string[];
  renamed: 'numbered' | 'other' | null;
  /** What became of the files before it. */
  before: SavedFiles['before'];
  /** Null where an archive would not help. */
  onPack: (() => void) | null;
}

export function Receipt({ paths: [first, ...others], renamed, before, onPack }: ReceiptProps) {
  const told = beforeWords(before);
  return (
    <div className="receipt">
      {renamed && before !== 'unknown' && <p>{renamed === 'other' ? receiptWords.renamedByOther : receiptWords.renamed}</p>}
      {told && <p>{told}</p>}
      <p className="receipt-path">
        <bdi dir="ltr">{first}</bdi>
        {others.length > 0 && <span> {receiptWords.andMore(others.length)}</span>}
      </p>
      {onPack && (
        <button type="button" className="text-button" onClick={onPack}>
          {receiptWords.pack}
        </button>
      )}
    </div>
  );
}
