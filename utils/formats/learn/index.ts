// Learning a format from files that a site has published: what screens and workers call.
import type { Message } from '@/utils/base/message';
import type { Learnt, LearnFormat } from '@/utils/core/learnt/learnt';
import { compareFile } from './proof/compare-file';
import { rowsOf } from './rows';
import { sortFiles } from './samples/sort-files';
import { settle } from './settle';

export { proveLearnt } from './proof/prove-learnt';

/** Pure: the same samples and the same `said` give the same. Nothing is thrown for what stands in the files. */
export const learnFormat: LearnFormat = (samples, said = {}): Learnt => {
  const { files, leftOut, kinds, older } = sortFiles(samples);
  const told: Message[] = older > 0 ? [['learn_onlyNewest', files.length, older]] : [];
  const common = { contentRoot: '', leftOut, ...(kinds.length > 0 && { kinds }) };
  if (files.length === 0) return { ...common, source: '', zone: 'UTC', rows: [], problems: [...told, ['learn_nothingRead']] };
  const { model, problems } = settle(files, said);
  if (!model) return { ...common, source: '', zone: 'UTC', rows: [], problems: [...told, ...problems] };
  const compared = files.map((file) => {
    const each = compareFile(file, model);
    return 'problem' in each ? null : each;
  });
  const out = model.plans.filter(({ key, meaning }) => meaning.is === 'out' && !said.rows?.[key.id]?.meaning);
  const left = out.map(({ key }): Message => [key.hasDataKeys ? 'learn_keysAreData' : 'learn_deepList', key.id]);
  return {
    ...common,
    source: model.source,
    zone: model.learning.zone,
    rows: rowsOf(model, compared),
    problems: [...told, ...problems, ...left],
  };
};
