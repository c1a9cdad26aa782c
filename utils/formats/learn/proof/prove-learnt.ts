// Each file left out, learnt again from the others, and written beside the real one.
import type { Message } from '@/utils/base/message';
import type { Likeness, Proof, ProveLearnt, ProvenFile } from '@/utils/core/learnt/learnt';
import { settle } from '../settle';
import { sortFiles } from '../samples/sort-files';
import type { ReadFile } from '../samples/read-file';
import { compareFile, type Compared } from './compare-file';
import { spansOf } from './spans';

export const proveLearnt: ProveLearnt = (samples, said = {}): Proof => {
  const { files } = sortFiles(samples);
  const proven =
    files.length < 2
      ? []
      : files.map((file) =>
          proveFile(
            file,
            files.filter((other) => other !== file),
            said,
          ),
        );
  return {
    files: proven,
    same: proven.filter(({ is }) => is === 'same').length,
    means: proven.filter(({ is }) => is !== 'meaning').length,
    of: proven.length,
  };
};

function proveFile(file: ReadFile, others: readonly ReadFile[], said: Parameters<ProveLearnt>[1] & object): ProvenFile {
  const { model, problems } = settle(others, said);
  if (!model) return refused(file, problems.at(-1) ?? ['learn_broken']);
  const compared = compareFile(file, model);
  if ('problem' in compared) return refused(file, compared.problem.reason ?? [`problem_${compared.problem.code}`]);
  return { path: file.path, writtenPath: compared.path, is: likenessOf(compared), spans: spansOf(file, compared) };
}

const likenessOf = ({ isSame, isMeant }: Compared): Likeness => (isSame ? 'same' : isMeant ? 'style' : 'meaning');

const refused = ({ path, text }: ReadFile, problem: Message): ProvenFile => ({
  path,
  writtenPath: '',
  is: 'meaning',
  spans: [{ is: 'meaning', published: text.split('\n'), written: [] }],
  problem,
});
