// The one notice above the main action: what happened, what to do, and the click that does it.
import { FIELD_IDS } from '../field-ids';
import { Icon } from '../Icon';
import type { ShownNotice } from './shown-notice';

export function NoticeBar({ notice: { tone, message, hint, action, other } }: { notice: ShownNotice }) {
  return (
    <div className={`notice notice-${tone}`}>
      {tone !== 'plain' && <Icon name="warning" />}
      <p id={FIELD_IDS.notice}>
        {message} {hint && <small>{hint}</small>}
      </p>
      {other && (
        <button type="button" className="text-button" onClick={other.run}>
          {other.label}
        </button>
      )}
      {action && (
        <button type="button" className="text-button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
