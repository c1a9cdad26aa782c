// What a comparison says: each message of public/_locales with what it is made of.
import { number, plural, say } from '../words/say';

export const comparisonWords = {
  compare: say('compare'),
  close: say('close'),
  theirs: say('comparison_theirs'),
  ours: say('comparison_ours'),
  none: say('comparison_none'),
  same: say('comparison_same'),
  sameLines: (count: number) => plural('comparison_sameLines', count),
  changes: (count: number) => plural('comparison_changes', count),
  onlyTheirs: say('comparison_onlyTheirs'),
  onlyOurs: say('comparison_onlyOurs'),
  theirImage: (path: string) => say('comparison_theirImage', path),
  ourImage: (path: string) => say('comparison_ourImage', path),
  kilobytes: (bytes: number) => say('comparison_kilobytes', number(Math.max(1, Math.round(bytes / 1000)))),
  keepTheirs: say('comparison_keepTheirs'),
  replace: say('comparison_replace'),
  saveAsNew: say('comparison_saveAsNew'),
} as const;
