// What was learnt, before it is shown: the parts of the format, and what each key is.
import type { Quote } from '../head/tree';
import { kindNamed } from '../shown/kinds';
import { learnBody, type LearntBody } from './body/learn-body';
import { type Key, leavesOf, mergeMaps } from './head/merge-head';
import { type Learning, weightsOf } from './learning';
import { decideAll } from './meanings/decide';
import { findDates, findFacts } from './meanings/find-facts';
import { shownText } from './meanings/made-of';
import type { Plan } from './meanings/plan';
import { learnImage, type LearntImage } from './path/learn-image';
import { learnPath, type LearntPath } from './path/learn-path';
import { bodySaid, fieldsSaid, imageSaid, pathSaid } from './meanings/other-said';
import type { Said } from '@/utils/core/learnt/said';
import type { ReadFile } from './samples/read-file';
import { showBraces } from './samples/braces';
import { writeMap, type WrittenKeys } from './source/write-head';
import { writeSource } from './source/write-source';
import { withAdded } from './source/added-keys';
import type { Trial } from './style/choose-style';
import { mostWeight } from './style/most-weight';
import { knownNames, scopesOf } from './style/scopes';
import { quotesOf } from './style/quotes-of';

export interface Model {
  learning: Learning;
  plans: Plan[];
  path: LearntPath;
  image: LearntImage | null;
  body: LearntBody | null;
  written: WrittenKeys;
  source: string;
}

/** Of files of one kind, the newest last; there is one at least. Whether its source compiles is not known yet. */
export function learnModel(files: readonly ReadFile[], said: Said): Model {
  const weights = weightsOf(files.length);
  const maps = files.map(({ head }) => head?.root);
  const keys = mergeMaps(maps, weights);
  const leaves = leavesOf(keys);
  const { dates, zone } = findDates(leaves, weights);
  const learning: Learning = {
    keys,
    files,
    weights,
    leaves,
    variables: new Map(),
    readBy: new Map(),
    zone: said.zone ?? zone,
    languages: [],
    said,
    pieces: new Map(),
  };
  findFacts(learning, dates);
  const path = pathSaid(learnPath(learning), learning);
  const image = imageSaid(learnImage(learning, path), said);
  const plans = decideAll(learning, dates);
  nameImage(image, plans, learning);
  fieldsSaid(learning);
  const model = { learning, plans, path, image };
  return writeModel(model, keys);
}

function writeModel(model: Omit<Model, 'body' | 'written' | 'source'>, keys: readonly Key[]): Model {
  const { learning, plans, path, image } = model;
  const { files, weights, zone } = learning;
  const [first] = files;
  const { kind } = first!;
  const written: WrittenKeys = new Map();
  let head = '';
  let quotes: Quote | null = null;
  if (kind !== 'none') {
    const quote = quotesOf(files);
    const trial: Trial = {
      kind,
      scopes: scopesOf(learning),
      weights,
      known: knownNames(learning),
      quote: quote ?? 'single',
      folds: foldsIn(learning),
    };
    const text = withAdded(
      writeMap(
        keys,
        files.map(({ head: tree }) => tree?.root),
        new Map(plans.map((plan) => [plan.key.id, plan])),
        trial,
        written,
      ),
      kind,
      learning,
    );
    head =
      text +
      showBraces(
        mostWeight(
          files.map(({ head: tree }) => tree?.below),
          weights,
        ) ?? '',
      );
    // A key that was added may have brought a name.
    const shown = kind === 'json' ? null : kindNamed(kind).read({ text: head, known: knownNames(learning), lineOf: () => 1 }).quote;
    quotes = quote === null || shown === null || shown === quote ? null : quote;
  }
  const hole = holeFor(first!.path);
  const body = first!.body === null ? null : bodySaid(learnBody(learning, hole), hole, learning.said);
  const marks = files.map((file) => ({ open: file.open, close: file.close }));
  const { open, close } = mostWeight(marks, weights)!;
  const ends = body?.shown !== undefined && body.shown !== '' && close !== '' && !close.endsWith('\n') ? '\n' : '';
  const source = writeSource({
    path: shownText(path.parts),
    image: image?.shown ?? null,
    zone,
    quotes,
    asks: [...learning.variables.values()].filter(({ ask }) => ask !== null),
    file: `${open}${head}${close}${ends}${body?.shown ?? ''}`,
    crlf: files.filter(({ crlf }) => crlf).length * 2 > files.length,
  });
  return { ...model, body, written, source };
}

/** The key that names the image says where it was put, where there is one; the curator may type another. */
function nameImage(image: LearntImage | null, plans: readonly Plan[], { variables }: Learning): void {
  const plan = plans.find(({ key }) => key.id === image?.key);
  const ask = plan?.reads ? variables.get(plan.reads)?.ask : null;
  if (image && ask?.kind === 'text') ask.fallback = image.value;
}

const foldsIn = ({ leaves }: Learning): boolean =>
  leaves.some(({ found }) => found.some((each) => each?.entry.node.is === 'fixed' && each.entry.node.text.startsWith('>-\n')));

/** Of the body. */
export const holeFor = (path: string): string =>
  /\.html?$/i.test(path) ? '{{ body }}' : /\.txt$/i.test(path) ? '{{ body | text }}' : '{{ body | markdown }}';
