// Reads files that were dropped, and learns the site's format from them. Learning is loaded when the first are there.
import { joinPath } from '@/utils/base/join-path';
import type { Learnt, Proof, Sample } from '@/utils/core/learnt/learnt';
import type { Said } from '@/utils/core/learnt/said';
import type { DroppedFile } from '@/utils/formats/dropped/dropped-file';
import { droppedSite } from '@/utils/formats/dropped/dropped-site';
import { newestOf } from '@/utils/formats/dropped/newest';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';

/** Files that are learnt from: more teach little, and each is left out once for the proof. */
const MOST_SAMPLES = 12;
/** Of fewer files nothing is learnt where there are others. */
const FEWEST = 3;
/** Kinds of file that are offered. */
const MOST_KINDS = 8;

export interface OpenedKind {
  name: string;
  /** Of the files that it is learnt from, below the site's root. */
  paths: string[];
  /** Of all of its files, likewise. */
  all: string[];
  /** Nobody knows where in the site they lie: they came without a folder. */
  isPlaceless: boolean;
}

export interface OpenedDrop {
  /** Folder of the drop in which the site begins; empty: it is the site. */
  root: string;
  /** Of the site; empty where nothing tells. */
  name: string;
  kinds: OpenedKind[];
}

export interface LearnFrom {
  paths: readonly string[];
  /** Folder that they lie in, where the drop did not tell. */
  folder: string;
  said: Said;
}

/** With all that formats are made of: nobody knows yet what the files are written in. */
async function learner() {
  const [learn, { loadPartsOf }] = await Promise.all([import('@/utils/formats/learn'), import('@/utils/formats/load-parts')]);
  await loadPartsOf('+++\n{{ body | markdown }}');
  return learn;
}

export function createLearnReader() {
  let texts = new Map<string, string>();

  const samplesOf = ({ paths, folder }: LearnFrom): Sample[] =>
    paths.flatMap((path) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path: joinPath(folder, path), text }];
    });

  return {
    async openDropped(files: { path: string; file: File }[]): Promise<OpenedDrop> {
      texts = new Map();
      const site = await droppedSite(files.map(readable));
      const isPlaceless = files.every(({ path }) => !path.includes('/'));
      const kinds: OpenedKind[] = [];
      const enough = site.kinds.filter(({ files }) => files.length >= FEWEST);
      for (const { folder, ending, files: all } of (enough.length > 0 ? enough : site.kinds).slice(0, MOST_KINDS)) {
        const newest = await newestOf(all, MOST_SAMPLES);
        for (const { path, text } of newest) texts.set(path, text);
        const isAlone = site.kinds.every((other) => other.folder !== folder || other.ending === ending);
        const name = folder !== '' && isAlone ? folder : `${folder}${folder && '/'}*${ending}`;
        kinds.push({ name, paths: newest.map(({ path }) => path), all: all.map(({ path }) => path), isPlaceless });
      }
      return { root: site.root, name: site.name, kinds };
    },

    learn: async (from: LearnFrom): Promise<Learnt> => (await learner()).learnFormat(samplesOf(from), from.said),
    prove: async (from: LearnFrom): Promise<Proof> => (await learner()).proveLearnt(samplesOf(from), from.said),
  };
}

const readable = ({ path, file }: { path: string; file: File }): DroppedFile => ({
  path,
  text: async () => decodeText(new Uint8Array(await file.arrayBuffer())).text,
});
