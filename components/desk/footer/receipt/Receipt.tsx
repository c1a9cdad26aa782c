// What was saved, and whether it has another name than it should; the names themselves stand under File.
import { noticeWords } from '../notice/notice-words';
import { beforeWords, receiptWords } from './receipt-words';
import type { SaveView } from '../save-view';

type SavedFiles = Extract<SaveView, { state: 'saved' }>;

export interface ReceiptProps {
  /** For whom it was saved, and whether with its image; empty where there is neither. */
  what: string;
  renamed: 'numbered' | 'other' | null;
  /** What became of the files before it. */
  before: SavedFiles['before'];
  /** The host that its image could have come from, and the click that allows it. */
  allow: { host: string; run(): void } | null;
  /** Null where an archive would not help. */
  onPack: (() => void) | null;
}

export function Receipt({ what, renamed, before, allow, onPack }: ReceiptProps) {
  const told = beforeWords(before);
  if (!what && !renamed && !told && !allow && !onPack) return null;
  return (
    <div className="receipt">
      {renamed && before !== 'unknown' && <p>{renamed === 'other' ? receiptWords.renamedByOther : receiptWords.renamed}</p>}
      {told && <p>{told}</p>}
      {what && <p className="receipt-what">{what}</p>}
      {allow && (
        <button type="button" className="text-button" onClick={allow.run}>
          {noticeWords.allowHost(allow.host)}
        </button>
      )}
      {onPack && (
        <button type="button" className="text-button" onClick={onPack}>
          {receiptWords.pack}
        </button>
      )}
    </div>
  );
}
