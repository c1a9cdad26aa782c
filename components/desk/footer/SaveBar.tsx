// What state the work is in, and the main action. After saving it is the receipt.
import { isReceiptTold, isSavedBefore } from './notice/clipped-notice';
import { partsOf } from '../desk-parts';
import type { DeskView } from '../desk-view';
import type { DeskActions } from '../desk-actions';
import { draftWords } from './draft-words';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { SavePlaces } from './SavePlaces';
import { loadedLater, useLater } from '../../shared/later/loaded-later';
import { deskWords } from '../desk-words';
import { savedWhat } from './receipt/saved-what';
import { saveLabel } from './save-label';
import { saveWords } from './save-words';

const receipts = loadedLater(async () => {
  const [{ Receipt }, { ReceiptLines }] = await Promise.all([import('./receipt/Receipt'), import('./receipt/ReceiptLines')]);
  return { Receipt, ReceiptLines };
});

export interface SaveBarProps {
  view: DeskView;
  actions: DeskActions;
  onSave(): void;
}

export function SaveBar({ view, actions, onSave }: SaveBarProps) {
  const { save, draft, reading } = view;
  const { state, aside } = draftWords(view);
  const later = useLater(receipts);
  const isThere = save.state === 'saved' || save.state === 'sent';
  const isKept = isThere && !isSavedBefore(view);
  const imageHost = view.image.state === 'problem' ? view.image.host : null;
  const takesImage = partsOf(view).image;
  const isTold = isReceiptTold(view);
  const isNeedy = save.state === 'sent' && save.lines.some(({ row }) => row.state === 'needs-you');
  // One button in all states: the focus stays on it when the work is saved.
  const [label, press] =
    isKept && save.state === 'saved'
      ? [deskWords.showSaved, actions.showSaved]
      : isKept && save.state === 'sent'
        ? [deskWords.openInLibrary, () => actions.openLibrary(save.lines[0]?.row.id)]
        : [saveLabel(view), onSave];
  return (
    <>
      {later && save.state === 'saved' && isTold && (
        <later.Receipt
          what={savedWhat(view.site, save.rows, takesImage)}
          renamed={save.renamed}
          before={save.before}
          allow={imageHost === null ? null : { host: imageHost, run: () => actions.allowImages('host') }}
          onPack={save.packs ? actions.packSaved : null}
        />
      )}
      {later && save.state === 'sent' && isTold && (
        <later.ReceiptLines lines={save.lines} site={view.site} takesImage={takesImage} onAct={actions.act} />
      )}
      <div className="save-bar">
        {isThere && <Icon name={isNeedy ? 'warning' : 'check'} />}
        <div className="state">
          <span>{state}</span>
          <small>{aside}</small>
        </div>
        {isThere && (
          <button type="button" className="text-button" aria-busy={view.undoing} onClick={view.undoing ? undefined : actions.undoSave}>
            {view.undoing ? saveWords.undoing : deskWords.undo}
          </button>
        )}
        {(draft || reading !== 'failed') && (
          <div className={isKept ? undefined : 'save-split'}>
            <button
              type="button"
              id={FIELD_IDS.save}
              className={isKept ? 'button' : 'main-action'}
              aria-busy={save.state === 'saving'}
              aria-keyshortcuts="Control+Enter Control+Shift+Enter"
              title={isKept ? undefined : saveWords.saveAndCloseKeys}
              onClick={press}
            >
              {label}
            </button>
            {!isKept && <SavePlaces view={view} actions={actions} />}
          </div>
        )}
      </div>
    </>
  );
}
