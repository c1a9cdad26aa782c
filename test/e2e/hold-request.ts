/** Holds one request of the way to GitHub, so that whoever sent it can be ended meanwhile. */
import type { Host } from '../servers/host.ts';
import type { Asked } from '../servers/json-server.ts';
import { within } from './time-limit.ts';

export interface Point {
  name: string;
  method: string;
  path: RegExp;
  /** Which of its kind, counted from 1. */
  nth?: number;
  /** The host has done what was asked, and only its answer is missing. */
  done?: true;
  /** After the branch was moved. */
  readBack?: true;
}

const REF = /\/git\/ref\//;
const ARTICLE = /\/contents\/.*\.md$/;
const IMAGE = /\/contents\/.*\.png$/;

/** Every request of a delivery, in its order. */
export const POINTS = {
  ref: { name: 'the branch is asked for', method: 'GET', path: REF },
  article: { name: 'the article is looked for', method: 'GET', path: ARTICLE },
  image: { name: 'the image is looked for', method: 'GET', path: IMAGE },
  head: { name: 'the head commit is asked for', method: 'GET', path: /\/git\/commits\// },
  firstBlob: { name: 'the article is sent', method: 'POST', path: /\/git\/blobs$/ },
  secondBlob: { name: 'the image is sent', method: 'POST', path: /\/git\/blobs$/, nth: 2 },
  tree: { name: 'the tree is made', method: 'POST', path: /\/git\/trees$/ },
  commit: { name: 'the commit is made', method: 'POST', path: /\/git\/commits$/ },
  move: { name: 'the branch is moved', method: 'PATCH', path: /\/git\/refs\// },
  moved: { name: 'the branch was moved and nobody said so', method: 'PATCH', path: /\/git\/refs\//, done: true },
  refAgain: { name: 'the branch is read back', method: 'GET', path: REF, readBack: true },
  articleAgain: { name: 'the article is read back', method: 'GET', path: ARTICLE, readBack: true },
  imageAgain: { name: 'the image is read back', method: 'GET', path: IMAGE, readBack: true },
  receipt: { name: 'the last answer is on its way', method: 'GET', path: IMAGE, readBack: true, done: true },
} satisfies Record<string, Point>;

export interface Held {
  /** The request is there. */
  reached: Promise<void>;
  /** Its sender is gone: it comes to nothing, where it has not been done. */
  drop(): void;
  /** It is answered after all. */
  letGo(): void;
}

export function holdAt(host: Host, point: Point, limit = 40_000): Held {
  let left = point.nth ?? 1;
  let moved = false;
  let reached = () => {};
  const arrived = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let [letGo, drop] = [() => {}, () => {}];
  const held = new Promise<void>((resolve, reject) => {
    letGo = resolve;
    drop = () => reject(new Error('nobody sent it'));
  });
  held.catch(() => {});
  const { listen } = host.server;
  const isIt = ({ method, path }: Asked) =>
    method === point.method && point.path.test(path) && (!point.readBack || moved) && (left -= 1) === 0;
  const stop = () => {
    reached();
    return held;
  };
  host.server.meanwhile = (asked) => (!point.done && isIt(asked) ? stop() : undefined);
  host.server.listen = async (asked, answer) => {
    await listen(asked, answer);
    if (point.done && isIt(asked)) await stop();
    if (asked.method === 'PATCH') moved = true;
  };
  const over = (end: () => void) => () => {
    Object.assign(host.server, { meanwhile: () => {}, listen });
    end();
  };
  return { reached: within(arrived, limit, `The moment when ${point.name}`), drop: over(() => drop()), letGo: over(() => letGo()) };
}
