// A place of one kind that can be delivered to, looked into, and written into by somebody else: what the promise of every kind is tried on.
import type { Bundle, BundleFile } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import type { Line } from './line.ts';

export interface KindWorld {
  line: Line;
  deliver(delivery: Delivery, bundle: Bundle): Promise<Receipt>;
  undo(delivery: Delivery, bundle: Bundle, before: BundleFile[]): Promise<void>;
  /** What lies there below the content root, by path, but for what others had there from the start. */
  files(): Promise<Map<string, Uint8Array>>;
  /** Somebody else writes a file there. */
  put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** How many copies of a bundle that `files` cannot show: commits, beside the first. */
  doubled?(): Promise<number>;
  close(): Promise<void>;
}

export interface Kind {
  start(): Promise<KindWorld>;
  /** A name that somebody else has is left alone, and ours lands beside it: nobody is asked, and what was changed in ours by hand is not seen. */
  landsBeside?: true;
  /** Its files arrive at one moment, and not one after the other. */
  isAtomic?: true;
  /** Only each third step breaks, and every way begins at another: a host with a repository is slow. */
  isSlow?: true;
}
