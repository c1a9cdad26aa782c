// Delivery → a folder on this computer: the image first, then the article that names it.
import { sameBytes } from '@/utils/base/bytes';
import type { Bundle, BundleFile } from '@/utils/core/bundle';
import { type Delivery, mayHaveWritten } from '@/utils/core/delivery';
import { fail, ProblemError } from '@/utils/core/problem';
import { sha256 } from '@/utils/base/sha256';
import type { Destination, Task } from '../destination';
import { readFile, removeFile, sweep, writeFile } from './folder-files';
import type { FolderHandle } from './folder-handles';
import { orProblem } from './folder-problems';

export interface FolderSettings {
  /** What the folder is called in words. */
  name: string;
}

export interface FolderEffects {
  /** The chosen folder. Throws the Problems `folder-not-allowed` and `folder-missing`. */
  root(): Promise<FolderHandle>;
}

type FolderTask = Task<FolderSettings>;
interface Seen {
  file: BundleFile;
  /** What is there now. */
  there: Uint8Array | null;
}

/** The article is the point of no return: it comes last, and goes first. */
const imageFirst = ({ article, image }: Bundle): BundleFile[] => (image ? [image, article] : [article]);
const articleFirst = (bundle: Bundle) => imageFirst(bundle).toReversed();

export const folder: Destination<FolderSettings, FolderEffects> = {
  kind: 'folder',
  settingsOf: ({ name }) => ({ name }),

  async deliver({ delivery, bundle, settings }, effects) {
    const root = await effects.root();
    const seen: Seen[] = [];
    for (const file of imageFirst(bundle)) {
      const there = await orProblem(settings.name, file.path, () => readFile(root, file.path));
      if (there && !(await mayGiveWay(there, file.bytes, delivery))) fail('file-differs', { path: file.path });
      seen.push({ file, there });
    }
    const written: Seen[] = [];
    try {
      for (const each of seen) {
        const { file, there } = each;
        await orProblem(settings.name, file.path, () => sweep(root, file.path, delivery.id));
        if (there && sameBytes(there, file.bytes)) continue;
        written.push(each);
        await orProblem(settings.name, file.path, () => writeFile(root, file.path, file.bytes, delivery.id));
      }
    } catch (error) {
      // An image without its article would be litter.
      if (error instanceof ProblemError) await putBack(root, written, delivery.id).catch(() => {});
      throw error;
    }
    for (const { path, hash } of delivery.moves ?? []) {
      await orProblem(settings.name, path, async () => {
        const there = await readFile(root, path);
        if (there && (await sha256(there)) === hash) await removeFile(root, path);
      });
    }
    const wrote = written.length > 0 || mayHaveWritten(delivery);
    return { paths: articleFirst(bundle).map(({ path }) => `${root.name}/${path}`), renamed: false, url: null, review: false, wrote };
  },

  async look({ bundle, settings }, effects) {
    const root = await effects.root();
    return Promise.all(
      articleFirst(bundle).map(async ({ path }) => ({
        path: `${root.name}/${path}`,
        bytes: await orProblem(settings.name, path, () => readFile(root, path)),
      })),
    );
  },

  async undo(task: FolderTask, before, effects) {
    const { delivery, bundle, settings } = task;
    if (delivery.receipt?.wrote === false) fail('undo-not-ours');
    const root = await effects.root();
    const [was] = delivery.receipt?.paths ?? [];
    const changed = () => fail('place-changed', { where: was ?? bundle.article.path });
    if (was !== undefined && !was.startsWith(`${root.name}/`)) changed();
    const changes: { path: string; bytes: Uint8Array | null }[] = [];
    const missing: string[] = [];
    for (const { path, bytes } of articleFirst(bundle)) {
      const there = await orProblem(settings.name, path, () => readFile(root, path));
      if (there && !sameBytes(there, bytes)) fail('file-differs', { path });
      if (!there) missing.push(path);
      changes.push({ path, bytes: null });
    }
    // Another folder may have the same name.
    if (missing.length === changes.length && was !== undefined) changed();
    const back: BundleFile[] = [];
    for (const file of before.toReversed()) {
      // What it had moved from another place comes again, unless somebody has taken that place.
      const isMoved = !changes.some(({ path }) => path === file.path);
      if (!isMoved || (await orProblem(settings.name, file.path, () => readFile(root, file.path))) === null) back.push(file);
    }
    const gone = changes.filter(({ path }) => !back.some((file) => file.path === path));
    for (const { path, bytes } of [...back, ...gone]) await orProblem(settings.name, path, () => put(root, path, bytes, delivery.id));
    // Somebody moved it: it lies elsewhere, and the rest is gone.
    if (missing.length > 0 && was !== undefined)
      fail('undo-found-part', { paths: missing.map((path) => `${root.name}/${path}`).join(', ') });
  },

  async check({ name }, effects) {
    try {
      const root = await effects.root();
      await orProblem(name, '', () => sweep(root, '', ''));
      return null;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  },
};

/** An empty file is what is left of a write of ours that was cut short; before the first try it is somebody's. */
const mayGiveWay = async (there: Uint8Array, ours: Uint8Array, delivery: Delivery) =>
  (there.length === 0 && mayHaveWritten(delivery)) || sameBytes(there, ours) || delivery.mayReplace.includes(await sha256(there));

/** What was there comes again, the article first: where that fails its image stays, for an article without one is worse than litter. What somebody put there since stays too. */
async function putBack(root: FolderHandle, written: Seen[], id: string): Promise<void> {
  for (const { file, there } of written.toReversed()) {
    const now = await readFile(root, file.path);
    // Empty is what a write of ours left that came no further.
    const isOurs = now === null || now.length === 0 || sameBytes(now, file.bytes);
    if (isOurs && !sameBytes(now, there)) await put(root, file.path, there, id);
  }
}

const put = (root: FolderHandle, path: string, bytes: Uint8Array | null, id: string) =>
  bytes ? writeFile(root, path, bytes, id) : removeFile(root, path);
