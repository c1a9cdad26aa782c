// What was saved, and whether it has another name than it should; the names themselves stand under File.
import { beforeWords, receiptWords } from './receipt-words';
import type { SaveView } from './save-view';

type SavedFiles = Extract<SaveView, { state: 'saved' }>;

export interface ReceiptProps {
  /** For whom it was saved, and whether with its image. */
  what: string;
  renamed: 'numbered' | 'other' | null;
  /** What became of the files before it. */
  before: SavedFiles['before'];
  /** Null where an archive would not help. */
  onPack: (() => void) | null;
}

export function Receipt({ what, renamed, before, onPack }: ReceiptProps) {
  const told = beforeWords(before);
  return (
    <div className="receipt">
      {renamed && before !== 'unknown' && <p>{renamed === 'other' ? receiptWords.renamedByOther : receiptWords.renamed}</p>}
      {told && <p>{told}</p>}
      <p className="receipt-what">{what}</p>
      {onPack && (
        <button type="button" className="text-button" onClick={onPack}>
          {receiptWords.pack}
        </button>
      )}
    </div>
  );
}
