// Keys of what is drawn by its name, which stay when it is called something else: what is written in stays the same field.

export function createKeys() {
  const keys = new Map<string, number>();
  let next = 0;
  return {
    of(name: string): number {
      const known = keys.get(name) ?? next++;
      keys.set(name, known);
      return known;
    },
    rename(name: string, to: string): void {
      const known = keys.get(name);
      keys.delete(name);
      if (known !== undefined) keys.set(to, known);
    },
  };
}
