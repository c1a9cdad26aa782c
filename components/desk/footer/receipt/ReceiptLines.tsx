// The receipt of a save that goes to hosts: for each place what became of it, and what can be done about it.
import type { Site } from '@/utils/core/site';
import type { DeskActions } from '../../desk-actions';
import type { ReceiptLine } from '../save-view';
import { placeName } from '../place-words';
import { actWords } from '../../../shared/delivery/act-words';
import { type ActedOn, actsAtDesk, labelOf } from '../../../shared/delivery/offered-acts';
import { lineReason, lineState } from './receipt-line';
import { savedWhat } from './saved-what';
import { StateDot } from '../../../shared/delivery/StateDot';
import { receiptWords } from './receipt-words';

export interface ReceiptLinesProps {
  lines: ReceiptLine[];
  site: Site;
  /** Its files take an image. */
  takesImage: boolean;
  onAct: DeskActions['act'];
}

export function ReceiptLines({ lines, site, takesImage, onAct }: ReceiptLinesProps) {
  return (
    <ul className="receipt receipt-lines" aria-label={receiptWords.receipt}>
      {lines.map((line) => (
        <ReceiptRow key={line.row.id} line={line} site={site} takesImage={takesImage} onAct={onAct} />
      ))}
    </ul>
  );
}

function ReceiptRow({ line, site, takesImage, onAct }: Omit<ReceiptLinesProps, 'lines'> & { line: ReceiptLine }) {
  const { receipt, state } = line.row;
  const reason = lineReason(line);
  const on: ActedOn = { delivery: line.row, about: line.place?.about ?? null };
  return (
    <li className="receipt-line">
      <StateDot state={state} />
      <div className="receipt-words">
        <bdi>{placeName(line.place)}</bdi> <span>{lineState(line)}</span>
      </div>
      <div className="receipt-acts">
        {actsAtDesk(on).map((act) => (
          <button key={act} type="button" className="text-button" onClick={() => onAct(line, act)}>
            {labelOf(act, on)}
          </button>
        ))}
        {state === 'delivered' && receipt?.url && (
          <a className="text-button" href={receipt.url} target="_blank" rel="noreferrer">
            {actWords.openReceipt(receipt.review, on.about)}
          </a>
        )}
      </div>
      <small>{reason || savedWhat(site, line.rows, takesImage)}</small>
    </li>
  );
}
