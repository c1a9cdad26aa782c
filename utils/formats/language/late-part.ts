// What only some formats use: loaded for them, and there at once for whoever asks after that.

export interface LatePart<Part> {
  isLoaded(): boolean;
  use(loaded: Part): void;
  /** Throws where it was not loaded: `loadPartsOf` comes before. */
  get(): Part;
}

/** `name`: for the bug that it is to ask too early. */
export function latePart<Part>(name: string): LatePart<Part> {
  let part: Part | null = null;
  return {
    isLoaded: () => part !== null,
    use: (loaded) => void (part = loaded),
    get() {
      if (part === null) throw new Error(`${name}: not loaded`);
      return part;
    },
  };
}
