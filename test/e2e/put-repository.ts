/** Sets up a repository as the only place besides the downloads folder, as the options would have kept it. */
import type { Session } from './browser-driver.ts';

export async function putRepository(session: Session, origin: string): Promise<void> {
  const options = await session.openExtensionPage('/options.html');
  await options.waitForText('Curator');
  await options.evaluate(
    (baseUrl) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('gleaner');
        asked.addEventListener('success', () => {
          const kept = asked.result.transaction(['destinations', 'secrets'], 'readwrite');
          const settings = { baseUrl, project: 'medigy/site', branch: 'main', root: 'content' };
          kept.objectStore('destinations').put({ id: 'a-host', kind: 'github', name: 'medigy/site', used: true, settings });
          kept.objectStore('secrets').put({ destination: 'a-host', token: 'a-good-token' });
          kept.addEventListener('complete', () => {
            asked.result.close();
            resolve();
          });
          kept.addEventListener('abort', () => reject(kept.error));
        });
      }),
    origin,
  );
  await options.close();
}
