// The time zone that a site writes its dates in.
import type { Learnt } from '@/utils/core/learnt/learnt';
import { ChoiceField } from '../shared/ChoiceField';
import { learnWords as words } from './learn-words';

/** What the browser knows, and UTC, which not every one names. */
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
const DATED = /\|\s*date\b/;

export function ZoneChoice({ learnt: { source, zone }, onChoose }: { learnt: Learnt; onChoose(zone: string): void }) {
  if (!DATED.test(source)) return null;
  const zones = ZONES.includes(zone) ? ZONES : [zone, ...ZONES];
  return <ChoiceField label={words.zone} value={zone} choices={zones.map((name) => [name, name])} onChoose={onChoose} />;
}
