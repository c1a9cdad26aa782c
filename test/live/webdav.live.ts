// Real WebDAV servers keep the promise of a destination with us, where they are installed.
import { describe, expect, test } from 'vitest';
import { openCarefully } from '@/utils/destinations/webdav/careful-writes';
import { askDav } from '@/utils/destinations/webdav/ask-dav';
import { webdav } from '@/utils/destinations/webdav/webdav';
import { keepsThePromise } from '../destinations/promise/keeps-the-promise';
import { davEffects, ROOT } from '../worlds/dav-world';
import { hasApache, hasRclone, realDav, startApache, startRclone } from '../worlds/real-dav';

const SERVERS = [
  { name: 'rclone', isThere: hasRclone(), start: startRclone, minds: false },
  { name: 'Apache', isThere: hasApache(), start: startApache, minds: true },
];

describe.for(SERVERS)('$name', ({ name, isThere, start, minds }) => {
  test.skipIf(isThere)(`is not installed, so it is not asked`, () => {
    expect(isThere).toBe(false);
  });

  test.runIf(isThere)(`minds conditions: ${minds}`, async () => {
    const place = await start();
    const settings = { baseUrl: place.baseUrl, user: place.user, root: ROOT };
    const dav = askDav(settings, davEffects(place.password));
    const at = (path: string) => `${ROOT}/${path}`;
    const careful = openCarefully(
      dav,
      at,
      (path, bytes, condition) => dav.put(at(path), bytes, 'text/plain', condition),
      'an-id-of-letters',
    );
    const [found, left] = [await careful.minds('a.md'), [...(await place.files()).keys()]];
    await place.close();
    expect([found, left]).toEqual([minds, []]);
  });

  test.runIf(isThere)('tells what is in the way when it is set up', async () => {
    const place = await start();
    const check = async (change: object, password = place.password) =>
      (await webdav.check?.({ baseUrl: place.baseUrl, user: place.user, root: ROOT, ...change }, davEffects(password)))?.code ?? null;
    await place.put('a-file', new Uint8Array([1]));
    const found = [
      await check({}),
      await check({}, 'no'),
      await check({ root: 'site/contents' }),
      await check({ root: `${ROOT}/a-file` }),
      await check({ baseUrl: `${place.baseUrl}/nothing` }),
    ];
    const left = [...(await place.files()).keys()];
    await place.close();
    expect([found, left]).toEqual([[null, 'sign-in-refused', 'place-missing', 'path-taken', 'place-missing'], ['a-file']]);
  });

  if (isThere) keepsThePromise(name, realDav(start));
});
