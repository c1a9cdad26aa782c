// Files that lie together and are of two kinds: each becomes a kind by itself, and the first goes on being learnt.
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import type { FileKind } from '@/utils/core/learnt/learnt';
import { formatName } from './names-of-kind';

export function splitKinds({ kinds }: LearnView, whole: LearntKind, parts: readonly FileKind[]): Pick<LearnView, 'kinds' | 'shown'> {
  const split = parts.map(({ name, paths: said }, place): LearntKind => {
    // As they came, without the folder that was said.
    const paths = whole.paths.filter((path) => said.includes(whole.folder ? `${whole.folder}/${path}` : path));
    const other = place > 0 && { format: formatName(name), before: null, said: {} };
    return { ...whole, name, paths, all: paths, used: place === 0, learnt: null, ...other };
  });
  return { kinds: kinds.flatMap((kind) => (kind === whole || kind.name === whole.name ? split : [kind])), shown: split[0]!.name };
}
