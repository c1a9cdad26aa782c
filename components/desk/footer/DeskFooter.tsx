// The bottom of the desk, always in sight: at most one notice, the curator's name while it is asked for, the main action.
import { CuratorName } from './CuratorName';
import type { DeskView } from '../desk-view';
import type { DeskActions } from '../desk-actions';
import { FIELD_IDS } from '../../shared/field-ids';
import { NEW_SITE_CARD } from '../../shared/settings-cards';
import { FirstSite } from './FirstSite';
import type { ShownNotice } from '../../shared/notice/shown-notice';
import { NoticeBar } from '../../shared/notice/NoticeBar';
import { SaveBar } from './SaveBar';

export interface DeskFooterProps {
  view: DeskView;
  actions: DeskActions;
  notice: ShownNotice | null;
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  /** The curator's name is being written. */
  naming: boolean;
  onNaming(naming: boolean): void;
  onSave(): void;
  focusOn(id: string): void;
}

export function DeskFooter({ view, actions, notice, missing, naming, onNaming, onSave, focusOn }: DeskFooterProps) {
  const name = view.curator ?? '';
  const asked = view.draft !== null && (naming || name.trim() === '');
  return (
    <footer className="desk-footer">
      {notice && <NoticeBar notice={notice} />}
      {asked && view.sites.length === 1 && <FirstSite site={view.site.name} onOwn={() => actions.openOptions(NEW_SITE_CARD)} />}
      {asked && (
        <CuratorName
          name={name}
          missing={missing === FIELD_IDS.curator}
          onChange={actions.nameCurator}
          onFocus={() => onNaming(true)}
          onBlur={() => onNaming(false)}
          onDone={() => focusOn(FIELD_IDS.save)}
        />
      )}
      <SaveBar view={view} actions={actions} onSave={onSave} />
    </footer>
  );
}
