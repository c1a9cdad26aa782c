// Where what was saved is, in full, and whether it has another name than it should.
import { receiptWords } from './receipt-words';

export interface ReceiptProps {
  /** As the destination names them, the article first. */
  paths: string[];
  renamed: 'numbered' | 'other' | null;
  /** Null where an archive would not help. */
  onPack: (() => void) | null;
}

export function Receipt({ paths: [first, ...others], renamed, onPack }: ReceiptProps) {
  return (
    <div className="receipt">
      {renamed && <p>{renamed === 'other' ? receiptWords.renamedByOther : receiptWords.renamed}</p>}
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
