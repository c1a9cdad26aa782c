// What should be at a place in a repository.
export interface Wish {
  path: string;
  /** What should be there; null: nothing. */
  bytes: Uint8Array | null;
  /** Whether what is there now (null: nothing) may give way. */
  mayReplace(there: Uint8Array | null): Promise<boolean>;
  /** What may not give way is left as it is, and the rest goes on. */
  spare?: boolean;
}
