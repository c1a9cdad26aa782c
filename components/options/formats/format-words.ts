// What is said of the formats that a site brings.
import type { Problem } from '@/utils/core/problem';
import type { FormatUse } from '@/utils/core/formats/change-format';
import { describe } from '../../shared/words/problem-words';
import { say, speak } from '../../shared/words/say';

export const formatWords = {
  part: say('options_formats'),
  how: say('options_formatsHow'),
  ofSite: say('options_formatOfSite'),
  asSite: (name: string) => say('options_formatAsSite', name),
  none: say('options_formatsNone'),
  beginWith: say('options_formatBeginWith'),
  copyOf: (name: string) => say('options_formatCopyOf', name),
  add: say('options_formatAdd'),
  added: (name: string) => say('options_formatAdded', name),
  renamed: (name: string) => say('options_formatRenamed', name),
  removed: (name: string) => say('options_formatRemoved', name),
  remove: say('options_formatRemove'),
  nameTaken: say('options_formatNameTaken'),
  whereUsed: ({ site, contentTypes }: FormatUse): string =>
    site && contentTypes.length === 0
      ? say('options_formatUsedBySite')
      : contentTypes.length === 0
        ? say('options_formatUnused')
        : say(site ? 'options_formatUsedByBoth' : 'options_formatUsedBy', contentTypes.join(', ')),
  inUse: (use: FormatUse) => say('options_formatInUse', formatWords.whereUsed(use)),
  text: (name: string) => say('options_formatText', name),
  keys: say('options_formatKeys'),
  mistake: (line: number | null, { reason, ...problem }: Problem): string =>
    line === null || !reason ? describe(problem).message : say('options_formatMistake', String(line), speak(reason)),
  untilThen: say('options_formatUntilThen'),
  keptBroken: say('options_formatKeptBroken'),
  goToLine: (line: number) => say('options_formatGoToLine', String(line)),
  fine: say('options_formatFine'),
  checking: say('options_formatChecking'),
  takeBack: say('options_formatTakeBack'),
  file: say('options_formatFile'),
  fileOf: (title: string | null) => (title === null ? say('options_formatFileExample') : say('options_formatFileOf', title)),
  imageAt: say('options_formatImageAt'),
  exampleTitle: say('options_formatExampleTitle'),
  exampleText: say('options_formatExampleText'),
  exampleCurator: say('options_formatExampleCurator'),
};
