// What state the work is in, and the main action. After saving it is the receipt.
import type { DeskView } from './desk-view';
import { draftWords } from './draft-words';
import { FIELD_IDS } from './field-ids';
import { Icon } from './Icon';
import { Receipt } from './Receipt';
import { words } from './words';

export interface SaveBarProps {
  view: DeskView;
  onSave(): void;
  onShowSaved(): void;
}

export function SaveBar({ view, onSave, onShowSaved }: SaveBarProps) {
  const { save, draft, reading } = view;
  const { state, aside } = draftWords(view);
  const saved = save.state === 'saved';
  return (
    <>
      {saved && <Receipt paths={save.paths} renamed={save.renamed} />}
      <div className="save-bar">
        {saved && <Icon name="check" />}
        <div className="state">
          <span>{state}</span>
          <small>{aside}</small>
        </div>
        {/* One button in both states: the focus stays on it when the work is saved. */}
        {(draft || reading !== 'failed') && (
          <button
            type="button"
            id={FIELD_IDS.save}
            className={saved ? 'button' : 'main-action'}
            aria-busy={save.state === 'saving'}
            aria-keyshortcuts="Control+Enter Control+Shift+Enter"
            title={saved ? undefined : words.saveAndCloseKeys}
            onClick={saved ? onShowSaved : onSave}
          >
            {saved ? words.showSaved : saveLabel(view)}
          </button>
        )}
      </div>
    </>
  );
}

function saveLabel({ save, draft }: DeskView): string {
  const files = draft?.communities.length ?? 0;
  if (save.state === 'saving') return words.saving;
  if (save.state === 'failed') return words.saveAgain;
  return files > 1 ? words.saveSeveral(files) : words.save;
}
