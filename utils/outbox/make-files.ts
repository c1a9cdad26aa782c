// The verbs register and render, for an article that has to be registered before its files are made. Each step is on the medium before
// the next begins.
import type { Article } from '@/utils/core/article';
import { type FrozenBundle, pathsOf } from '@/utils/core/bundle';
import { type Delivery, filesMade, type Receipt, refused } from '@/utils/core/delivery';
import { awaitsFiles, endsRegistered } from '@/utils/core/deliveries/queue';
import type { TakePlace } from '@/utils/core/deliveries/new-delivery';
import { fail, problem } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import { registeredArticle, type SavedArticle } from '@/utils/core/deliveries/saved-article';
import type { RegistrationTask } from '@/utils/registration/registration';
import { isSameSave } from '@/utils/core/deliveries/same-save';
import { hashesOf } from './enqueue';
import { takePlace } from './take-place';

export interface MakeEffects {
  /** ISO 8601, UTC. */
  now(): string;
  /** SHA-256, hex. */
  hash(bytes: Uint8Array): Promise<string>;
  readArticle(id: string): Promise<SavedArticle | null>;
  /** What else was saved of the same article for the same community, whichever its destination: newest first. */
  savedBefore(row: Delivery): Promise<SavedArticle[]>;
  readImage(hash: string): Promise<Uint8Array | null>;
  /** Finds the system by its name, and registers: safe to repeat. Throws its Problems. */
  register(system: string, task: RegistrationTask<unknown>, keep: (progress: unknown) => Promise<void>): Promise<Registration>;
  keepProgress(article: string, progress: unknown): Promise<void>;
  keepRegistration(article: string, registration: Registration): Promise<void>;
  /** Throws the Problems of its format. What that uses may have to be loaded first. */
  render(article: Article, format: string): FrozenBundle | Promise<FrozenBundle>;
  /**
   * Keeps the files, and in the same step all deliveries of the article as `made` answers them, with `place` asked of each; null: it
   * stays as it is.
   */
  freeze(article: string, bundle: FrozenBundle, made: (row: Delivery) => Delivery | null, place: TakePlace): Promise<void>;
}

/**
 * From then on the delivery can be sent; one that ends once its article is registered has arrived, and its receipt is answered. Throws
 * the Problems of the system, of the format, and `address-taken`.
 */
export async function makeFiles(row: Delivery, effects: MakeEffects): Promise<Receipt | null> {
  const saved = (row.article !== null && (await effects.readArticle(row.article))) || fail('record-unreadable');
  const registered = await registerOnce(row, saved, effects);
  if (endsRegistered(row)) return { paths: [], renamed: false, review: false, url: registered.registering?.as?.url ?? null };
  const bundle = registered.bundle ?? (await effects.render(registeredArticle(registered), registered.format));
  const [paths, hashes, siteAddresses] = [pathsOf(bundle), await hashesOf(bundle, effects.hash), bundle.addresses ?? []];
  const made = (it: Delivery) =>
    awaitsFiles(it) && it.state !== 'refused' ? filesMade({ paths, hashes, siteAddresses })(it, effects.now()) : null;
  await effects.freeze(saved.id, bundle, made, placeAmongLater(effects.now()));
  return null;
}

/** One that a later save has come after while it was registered goes no further: nothing of it was ever sent. */
const placeAmongLater =
  (now: string): TakePlace =>
  (fresh, known) => {
    const isLate = known.some((row) => isSameSave(row, fresh) && row.createdAt > fresh.createdAt && row.state !== 'refused');
    if (!isLate) return takePlace(fresh, known);
    return { delivery: refused(problem('delivery-cancelled'))({ ...fresh, paths: [], hashes: [] }, now), before: [], replaced: [] };
  };

async function registerOnce(row: Delivery, saved: SavedArticle, effects: MakeEffects): Promise<SavedArticle> {
  const { registering } = saved;
  if (!registering || registering.as) return saved;
  const task = await taskOf(row, saved, registering, effects);
  const as = await effects.register(registering.system, task, (progress) => effects.keepProgress(saved.id, progress));
  await effects.keepRegistration(saved.id, as);
  return { ...saved, registering: { ...registering, as } };
}

async function taskOf(
  row: Delivery,
  { id, article, addresses }: SavedArticle,
  { system, settings, progress, wish }: NonNullable<SavedArticle['registering']>,
  { savedBefore, readImage }: MakeEffects,
): Promise<RegistrationTask<unknown>> {
  const before = (await savedBefore(row)).flatMap(({ registering }) => (registering?.system === system ? registering : []));
  return {
    article,
    image: article.image && (await readImage(article.image.hash)),
    addresses,
    save: id,
    settings,
    wish,
    earlier: before.find(({ as }) => as !== null)?.as ?? null,
    // An earlier save may have asked for what nobody heard the answer of.
    progress: progress ?? before.find((one) => one.progress !== undefined && one.as === null)?.progress,
  };
}
