// The asked fields once they are loaded; until then the room that they will take.
import { useLater } from '../../shared/later/loaded-later';
import { askedPart } from './asked-part';
import type { AskedPartProps } from './AskedPart';

export function AskedLater(props: AskedPartProps) {
  const { shape } = props.view;
  const isAsked = (shape?.asks.length ?? 0) > 0 || (shape && Object.keys(props.draft.asked ?? {}).length > 0);
  return isAsked ? <Loaded {...props} /> : null;
}

function Loaded(props: AskedPartProps) {
  const later = useLater(askedPart);
  return later ? <later.AskedPart {...props} /> : <div className="asked-room" />;
}
