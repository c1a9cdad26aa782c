import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { fetchImageWithPage, fetchImageWithPermission } from '@/utils/platform/images/fetch-image';

const LIMITS = { bytes: 3 * 2 ** 20, milliseconds: 10_000 };
/** For answers that never come. */
const SOON = { ...LIMITS, milliseconds: 400 };
const IMAGE = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 256));
const TOO_LARGE = Buffer.alloc(LIMITS.bytes + 1);

/** Streams what has no end, until the other side hangs up. */
const endless = (response: ServerResponse) => {
  const more = () => {
    while (response.write(TOO_LARGE.subarray(0, 65_536)));
  };
  response.on('drain', more);
  more();
};
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/image.png': (response) => response.end(IMAGE),
  '/just-fits.png': (response) => response.end(TOO_LARGE.subarray(1)),
  '/empty.png': (response) => response.end(),
  '/page.png': (response) => response.setHeader('content-type', 'text/html').end('<!doctype html>'),
  '/declared.png': (response) => response.setHeader('content-length', TOO_LARGE.length).end(TOO_LARGE),
  '/endless.png': endless,
  '/missing.png': (response) => response.writeHead(404).end(IMAGE),
  '/broken.png': (response) => response.writeHead(500).end(),
  '/forbidden.png': (response) => response.writeHead(403).end(),
  '/silent.png': () => {},
  '/slow.png': (response) => response.write(IMAGE),
  '/cut.png': (response) => {
    response.setHeader('content-length', 200).write('x');
    setTimeout(() => response.destroy(), 50);
  },
  '/reset.png': (response) => response.destroy(),
  '/moved.png': (response) => response.writeHead(302, { location: '/image.png' }).end(),
  '/inside.png': (response) => response.writeHead(302, { location: `${origin.replace('127.0.0.1', 'localhost')}/endless.png` }).end(),
  '/inside-missing.png': (response) =>
    response.writeHead(302, { location: `${origin.replace('127.0.0.1', 'localhost')}/missing.png` }).end(),
  '/circle.png': (response) => response.writeHead(302, { location: '/circle.png' }).end(),
};

const server = createServer((request, response) => {
  response.on('close', () => hungUp.add(request.url ?? ''));
  (ANSWERS[request.url ?? ''] ?? ANSWERS['/missing.png'])?.(response);
});
const hungUp = new Set<string>();
let origin: string;
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As a page does: only the function's text and JSON get in, only JSON gets out. */
const inject = async (func: (...args: never[]) => unknown, args: unknown[]) =>
  JSON.parse(JSON.stringify(await new Function(`return ${func}`)()(...JSON.parse(JSON.stringify(args)))));
const PATHS = {
  fetchImageWithPage: (url: string, page: string, limits = LIMITS) => fetchImageWithPage(url, page, inject, limits),
  fetchImageWithPermission: (url: string, page: string, limits = LIMITS) =>
    fetchImageWithPermission(url, page, { fetch, mayReach: async () => true }, limits),
};
const problemOf = (bytes: Promise<unknown>) =>
  bytes.then(
    () => 'bytes',
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    },
  );

describe.for(Object.entries(PATHS))('%s', ([name, fetchImage]) => {
  test.for([
    ['/image.png', IMAGE],
    ['/moved.png', IMAGE],
    ['/just-fits.png', TOO_LARGE.subarray(1)],
    ['/empty.png', Buffer.alloc(0)],
    // That this is no image is for its first bytes to say.
    ['/page.png', Buffer.from('<!doctype html>')],
  ] as const)('%s gives its bytes', async ([path, bytes]) => {
    expect(Buffer.from(await fetchImage(origin + path, origin)).equals(bytes)).toBe(true);
  });

  test.for(['/missing.png', '/broken.png', '/forbidden.png', '/silent.png', '/slow.png'])('%s cannot be reached', async (path) => {
    expect(await problemOf(fetchImage(origin + path, origin, SOON))).toEqual({ code: 'image-unreachable', details: {} });
  });

  test.for(['/cut.png', '/reset.png', '/circle.png'])('%s fails as CORS does, so a page’s failure is not the last word', async (path) => {
    const expected =
      name === 'fetchImageWithPage'
        ? { code: 'image-needs-permission', details: { host: new URL(origin).host } }
        : { code: 'image-unreachable', details: {} };
    expect(await problemOf(fetchImage(origin + path, origin))).toEqual(expected);
  });

  test.for(['/declared.png', '/endless.png'])('%s is too large, and the rest of it is not fetched', async (path) => {
    hungUp.delete(path);
    expect(await problemOf(fetchImage(origin + path, origin))).toEqual({ code: 'image-too-large', details: { limit: '3 MB' } });
    await expect.poll(() => hungUp.has(path)).toBe(true);
  });

  test.for([
    ['/inside.png', '/endless.png'],
    ['/inside-missing.png', '/missing.png'],
  ] as const)('what %s leads to is not read, nor told whether there is anything', async ([path, inside]) => {
    hungUp.delete(inside);
    expect(await problemOf(fetchImage(origin + path, origin))).toEqual({ code: 'image-refused', details: {} });
    await expect.poll(() => hungUp.has(inside)).toBe(true);
  });

  test.for([
    ['http://127.0.0.1/a.png', 'https://news.example.org/'],
    ['https://cdn.example.org:8080/a.png', 'https://news.example.org/'],
    ['data:image/png;base64,AA==', 'https://news.example.org/'],
  ] as const)('%s on a page at %s is refused', async ([image, page]) => {
    expect(await problemOf(fetchImage(image, page))).toMatchObject({ code: 'image-refused' });
  });
});

describe('fetchImageWithPage', () => {
  test('what a page answers is not trusted', async () => {
    await expect(fetchImageWithPage(`${origin}/image.png`, origin, async () => ({ base64: 5 }))).rejects.toThrow('Invalid input');
  });
});

describe('fetchImageWithPermission', () => {
  /** As if the server were a public one; only where a redirect led is told as it is. */
  const asPublic: typeof fetch = async (url, init) => {
    const response = await fetch(String(url).replace('http://images.example.org', origin), init);
    if (!response.redirected) Object.defineProperty(response, 'url', { value: String(url) });
    return response;
  };

  test.for([
    ['/image.png', 'bytes'],
    ['/moved.png', { code: 'image-refused', details: {} }],
  ] as const)('a public %s that stays or leads into a private network: %j', async ([path, expected]) => {
    const effects = { fetch: asPublic, mayReach: async () => true };
    const bytes = fetchImageWithPermission(`http://images.example.org${path}`, 'https://news.example.org/', effects, LIMITS);
    expect(await problemOf(bytes)).toEqual(expected);
  });

  test('an answer of another public host is read once that is known to be one, and no sooner', async () => {
    const read: string[] = [];
    const moved: typeof fetch = async () => {
      const body = new ReadableStream(
        {
          pull(controller) {
            read.push('x');
            controller.enqueue(new Uint8Array([1]));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      return Object.defineProperty(new Response(body), 'url', { value: 'https://cdn.example.net/a.png' });
    };
    const asked: number[] = [];
    const spy: typeof fetch = (...args) => {
      asked.push(read.length);
      return moved(...args);
    };
    const bytes = await fetchImageWithPermission(
      'https://img.example.org/a.png',
      'https://news.example.org/',
      { fetch: spy, mayReach: async () => true },
      LIMITS,
    );
    expect([...bytes]).toEqual([1]);
    expect(asked).toEqual([0, 0]);
  });

  test('without the permission nothing is sent', async () => {
    const sent: unknown[] = [];
    const effects = {
      fetch: async (url: unknown) => {
        sent.push(url);
        return new Response();
      },
      mayReach: async () => false,
    };
    expect(await problemOf(fetchImageWithPermission('https://cdn.example.org/a.png', 'https://news.example.org/', effects))).toEqual({
      code: 'image-needs-permission',
      details: { host: 'cdn.example.org' },
    });
    expect(sent).toEqual([]);
  });

  test('it sends no cookies and does not say where from', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const spy: typeof fetch = (url, init) => {
      inits.push(init);
      return fetch(url, init);
    };
    await fetchImageWithPermission(`${origin}/image.png`, origin, { fetch: spy, mayReach: async () => true }, LIMITS);
    expect(inits).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' }]);
  });
});
