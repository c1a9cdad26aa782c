// Files that lie together and are of two kinds: each becomes a kind by itself, and the first goes on being learnt.
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import { freeName } from '@/utils/base/free-name';
import { joinPath } from '@/utils/base/join-path';
import { freeFormatName } from '@/utils/core/formats/change-format';
import type { FileKind } from '@/utils/core/learnt/learnt';
import { formatName } from './names-of-kind';

export function splitKinds({ kinds }: LearnView, whole: LearntKind, parts: readonly FileKind[]): Pick<LearnView, 'kinds' | 'shown'> {
  const others = kinds.filter(({ name }) => name !== whole.name);
  const split: LearntKind[] = [];
  for (const { name: told, paths: said } of parts) {
    const known = [...others, ...split];
    const name = freeName(
      told,
      (free) => known.some((kind) => kind.name === free),
      (of, number) => `${of} (${number})`,
    );
    // As they came, without the folder that was said.
    const paths = whole.paths.filter((path) => said.includes(joinPath(whole.folder ?? '', path)));
    const format = freeFormatName(
      formatName(told),
      known.map((kind) => kind.format),
    );
    const isFirst = split.length === 0;
    split.push({ ...whole, name, paths, all: paths, used: isFirst, learnt: null, ...(!isFirst && { format, before: null, said: {} }) });
  }
  return { kinds: kinds.flatMap((kind) => (kind === whole || kind.name === whole.name ? split : [kind])), shown: split[0]!.name };
}
