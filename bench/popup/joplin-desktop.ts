// Stands in for the application that Joplin's clipper asks before it shows anything: one without notebooks.
import { createServer } from 'node:http';

/** Where a clipper that was built for everybody looks first, and one that was built from its source. */
const PORTS = [41_184, 27_583];
const ANSWERS: Record<string, unknown> = { '/auth/check': { valid: true }, '/folders': { items: [] }, '/tags': { items: [] } };

export interface JoplinDesktop {
  close(): void;
}

export async function startJoplinDesktop(): Promise<JoplinDesktop> {
  const servers = await Promise.all(
    PORTS.map(async (port) => {
      const server = createServer(({ url = '' }, response) => {
        const { pathname } = new URL(url, 'http://127.0.0.1');
        response.setHeader('access-control-allow-origin', '*');
        response.end(pathname === '/ping' ? 'JoplinClipperServer' : JSON.stringify(ANSWERS[pathname] ?? {}));
      });
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
      return server;
    }),
  );
  return {
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
