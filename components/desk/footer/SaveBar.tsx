// What state the work is in, and the main action. After saving it is the receipt.
import { isReceiptTold } from './clipped-notice';
import type { DeskView } from '../desk-view';
import type { DeskActions } from '../desk-actions';
import { draftWords } from './draft-words';
import { FIELD_IDS } from '../../shared/field-ids';
import { Icon } from '../../shared/Icon';
import { placesName } from './place-words';
import { Receipt } from './Receipt';
import { ReceiptLines } from './ReceiptLines';
import { SavePlaces } from './SavePlaces';
import { deskWords } from '../desk-words';
import { saveWords } from './save-words';

export interface SaveBarProps {
  view: DeskView;
  actions: DeskActions;
  onSave(): void;
}

export function SaveBar({ view, actions, onSave }: SaveBarProps) {
  const { save, draft, reading, places } = view;
  const { state, aside } = draftWords(view);
  const isKept = save.state === 'saved' || save.state === 'sent';
  const isTold = isReceiptTold(view);
  const isNeedy = save.state === 'sent' && save.lines.some(({ row }) => row.state === 'needs-you');
  // One button in all states: the focus stays on it when the work is saved.
  const [label, press] =
    save.state === 'saved'
      ? [deskWords.showSaved, actions.showSaved]
      : save.state === 'sent'
        ? [deskWords.openInLibrary, () => actions.openLibrary(save.lines[0]?.row.id)]
        : [saveLabel(view), onSave];
  return (
    <>
      {save.state === 'saved' && isTold && (
        <Receipt paths={save.paths} renamed={save.renamed} onPack={save.packs ? actions.packSaved : null} />
      )}
      {save.state === 'sent' && isTold && <ReceiptLines lines={save.lines} onAct={actions.act} />}
      <div className="save-bar">
        {isKept && <Icon name={isNeedy ? 'warning' : 'check'} />}
        <div className="state">
          <span>{state}</span>
          <small>{aside}</small>
        </div>
        {isKept && (
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
            {!isKept && <SavePlaces places={places} actions={actions} />}
          </div>
        )}
      </div>
    </>
  );
}

function saveLabel({ save, draft, places }: DeskView): string {
  const files = draft?.communities.length ?? 0;
  const used = places.filter((place) => place.used);
  if (save.state === 'saving') return deskWords.saving;
  if (save.state === 'failed') return saveWords.saveAgain;
  if (places.length > 1 && used.length > 0) return saveWords.saveWhere(placesName(used));
  return files > 1 ? saveWords.saveSeveral(files) : saveWords.save;
}
