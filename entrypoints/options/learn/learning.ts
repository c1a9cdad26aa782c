// A format is learnt from files: read, learnt anew whenever the curator says what a row is, proven, shown, and kept when it is taken.
import type { ChosenFile } from '@/components/options/learn/chosen-file';
import type { LearntKind, LearnView } from '@/components/options/learn/learn-view';
import { learnWords } from '@/components/options/learn/learn-words';
import type { OptionsActions } from '@/components/options/options-view';
import { joinPath } from '@/utils/base/join-path';
import type { Learnt } from '@/utils/core/learnt/learnt';
import type { Said } from '@/utils/core/learnt/said';
import type { TakenContent } from '@/utils/taxonomy/content/take-content';
import type { OptionsStore } from '../options-store';
import type { LearnFrom } from '../reading/learn-reader';
import type { Reading } from '../reading/reading';
import type { KeptSites } from '../sites/kept-sites';
import { freeSiteName } from '../new-site/free-site-name';
import { emptySite } from '../new-site/started-site';
import { beginKinds } from './begin-kinds';
import { saidField, saidKey, saidRow } from './change-said';
import { renderNext } from './render-next';
import { splitKinds } from './split-kinds';
import { createWordsOfFiles, type WordsOfFiles } from './words-of-files';

export interface LearningParts {
  reading: Reading;
  sites: Pick<KeptSites, 'find'>;
  /** Keeps what was learnt, as a new site or in the one that it is for, with the words that its files have. */
  take(learning: LearnView, words: TakenContent | null): Promise<void>;
}

/** What was learnt of a kind, by what was said of it then. */
interface LearntNow {
  at: string;
  kind: LearntKind & { learnt: Learnt };
  from: LearnFrom;
  /** Something else was said since. */
  isLate(): boolean;
}

export function createLearning({ get, set, say, attempt }: OptionsStore, { reading, sites, take }: LearningParts) {
  let words: WordsOfFiles = createWordsOfFiles(reading, () => undefined);

  const change = (part: Partial<LearnView>) => {
    const { learning } = get();
    if (learning) set({ learning: { ...learning, ...part } });
  };
  const kindNamed = (name: string) => get().learning?.kinds.find((kind) => kind.name === name);
  const changeKind = (name: string, part: Partial<LearntKind>) =>
    change({ kinds: get().learning?.kinds.map((kind) => (kind.name === name ? Object.assign({}, kind, part) : kind)) ?? [] });

  async function open(at: string, files: ChosenFile[]): Promise<void> {
    set({ reading: { at, done: 0, of: files.length, what: 'files' } });
    const opened = await reading.about(at, (reader) => reader.openDropped(files));
    set({ reading: null });
    if (!opened) return;
    const [first] = opened.kinds;
    if (!first) return say(at, learnWords.nothingFound);
    const byPath = new Map(files.map((file) => [file.path, file]));
    words = createWordsOfFiles(reading, (path) => byPath.get(joinPath(opened.root, path)));
    const kinds = beginKinds(opened.kinds, sites.find(at));
    set({ learning: { at, name: opened.name || freeSiteName(get().sites), kinds, shown: first.name, topics: 0 } });
    await learnAndShow(first.name);
  }

  /** Answers what was learnt; null where something else was said meanwhile, which is learnt next. */
  async function learn(name: string): Promise<LearntNow | null> {
    const kind = kindNamed(name);
    const at = get().learning?.at;
    if (!kind || at === undefined) return null;
    const isLate = () => kindNamed(name)?.said !== kind.said || kindNamed(name)?.folder !== kind.folder;
    const from = { paths: kind.paths, folder: kind.folder ?? '', said: kind.said };
    const learnt = await reading.about(at, (reader) => reader.learn(from));
    if (!learnt || isLate()) return null;
    if (learnt.kinds && learnt.kinds.length > 1) {
      change(splitKinds(get().learning!, kind, learnt.kinds));
      return learn(get().learning!.shown);
    }
    changeKind(name, { learnt, proof: null, trial: null });
    return { at, kind: { ...kind, learnt }, from, isLate };
  }

  /** What is seen of it before it is taken. */
  async function show({ at, kind, from, isLate }: LearntNow): Promise<void> {
    const { learning, sites: known, curator } = get();
    if (kind.learnt.source === '' || !learning) return;
    const base = sites.find(at) ?? emptySite(learning.name, known, {});
    const trial = await renderNext(reading, learning, kind, base, curator);
    if (!isLate()) changeKind(kind.name, { trial });
    const proof = await reading.about(at, (reader) => reader.prove(from));
    if (!proof || isLate()) return;
    changeKind(kind.name, { proof });
    await countTopics();
  }

  const usedKinds = () => get().learning?.kinds.filter(({ used }) => used) ?? [];

  async function countTopics(): Promise<void> {
    const at = get().learning?.at;
    const taken = at === undefined ? null : await words.of(at, usedKinds());
    change({ topics: taken?.topics.length ?? 0 });
  }

  /** Until it has ended, what is shown is not what was said last. */
  let underWay: Promise<unknown> = Promise.resolve();

  async function learnAndShow(name: string): Promise<void> {
    const learning = learn(name);
    underWay = learning.catch(() => null);
    try {
      const learnt = await learning;
      if (learnt) await show(learnt);
    } catch (error) {
      // Nobody is left waiting for what will not come.
      set({ learning: null });
      throw error;
    }
  }

  const start = (name: string) => void attempt(get().learning?.at ?? 'new-site', () => learnAndShow(name));
  const tell = (change: (said: Said) => Said) => {
    const { learning } = get();
    const kind = learning && kindNamed(learning.shown);
    if (!kind) return;
    changeKind(kind.name, { said: change(kind.said) });
    start(kind.name);
  };

  return {
    open,
    actions: {
      sayRow: (key, said) => tell((now) => saidRow(now, key, said)),
      sayField: (name, said) => tell((now) => saidField(now, name, said)),
      addKey: (key) => tell((now) => saidKey(now, key)),
      sayZone: (zone) => tell((now) => ({ ...now, zone })),
      placeFiles(folder) {
        const { learning } = get();
        if (!learning) return;
        changeKind(learning.shown, { folder });
        start(learning.shown);
      },
      showKind: (shown) => change({ shown }),
      takeKind(name, used) {
        changeKind(name, { used });
        const { learning } = get();
        if (used) {
          change({ shown: name });
          if (!kindNamed(name)?.learnt) start(name);
        } else if (learning?.shown === name) change({ shown: learning.kinds.find((kind) => kind.used)?.name ?? name });
      },
      nameLearnt: (name) => change({ name }),
      takeLearnt: () =>
        void attempt(get().learning?.at ?? 'new-site', async () => {
          await underWay;
          const { learning } = get();
          if (!learning) return;
          await take(learning, await words.of(learning.at, usedKinds()));
          reading.stop();
          set({ learning: null });
        }),
      leaveLearning() {
        reading.stop();
        set({ learning: null });
      },
    } satisfies Partial<OptionsActions>,
  };
}
