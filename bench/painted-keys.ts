// How soon after a key the page has painted what it makes of it. Both run in the page.

/** Notes how long after each key the next frame was painted. */
export function watchKeys(): void {
  const noted = Object.assign(window, { took: Promise.resolve(0) });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      noted.took = new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(0);
        });
      });
    },
    true,
  );
}

/** Of the newest key, in milliseconds; and the rows of a list in the document then. */
export async function lastKey(): Promise<{ took: number; rows: number }> {
  const took = await (window as unknown as { took: Promise<number> }).took;
  return { took, rows: document.querySelectorAll('[role="option"]').length };
}
