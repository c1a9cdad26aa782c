// Writes a draft down as it is typed: at once, and never two writes at the same time.

/** Returns `keep`: the newest value handed to it is written last; resolves when nothing is left to write. */
export function createKeeper<Value>(write: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let waiting: { value: Value } | null = null;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await write(value);
    }
  }

  return (value) => {
    waiting = { value };
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
