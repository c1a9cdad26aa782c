// Real WebDAV servers over a folder of this computer, where they are installed: rclone's, which is Go's own and minds no conditions, and Apache's.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DavPlace } from './dav-world.ts';
import { davWorld, ROOT } from './dav-world.ts';
import type { Kind } from './kind-world.ts';
import { filesBelow, putBelow } from './node-folder.ts';

const USER = 'ann';
const PASSWORD = 'a-good-password';
/** Milliseconds that a server may take to begin. */
const PATIENCE = 20_000;

const isInstalled = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
export const hasRclone = (): boolean => isInstalled('rclone', 'version');
export const hasApache = (): boolean => isInstalled('apache2', '-v');

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`the server did not begin (${server.exitCode})`);
    if ((await fetch(url).catch(() => null)) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

interface Started {
  path: string;
  server: ChildProcess;
  url: string;
}

/** `content` of `path` is where the site's files go. */
async function placeOver({ path, server, url }: Started, top: string): Promise<DavPlace> {
  const content = join(top, ...ROOT.split('/'));
  await mkdir(content, { recursive: true });
  await answers(url, server);
  return {
    baseUrl: url,
    user: USER,
    password: PASSWORD,
    files: () => filesBelow(content),
    put: (name, bytes) => putBelow(content, name, bytes),
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(path, { recursive: true, force: true });
    },
  };
}

export async function startRclone(): Promise<DavPlace> {
  const path = await mkdtemp(join(tmpdir(), 'gleaner-rclone-'));
  const port = await freePort();
  const args = ['serve', 'webdav', path, '--addr', `127.0.0.1:${port}`, '--user', USER, '--pass', PASSWORD, '--baseurl', 'dav'];
  // What is written into the folder beside it is seen at once.
  const server = spawn('rclone', [...args, '--dir-cache-time', '0s', '--poll-interval', '0s', '--config', join(path, '.none')], {
    stdio: 'ignore',
  });
  return placeOver({ path, server, url: `http://127.0.0.1:${port}/dav` }, path);
}

const configOf = (path: string, port: number): string => `
ServerRoot "${path}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${path}/pid"
ErrorLog "${path}/errors"
DocumentRoot "${path}/top"
${['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dir', 'dav', 'dav_fs', 'alias']
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
DavLockDB "${path}/locks/db"
Alias /dav "${path}/top"
<Directory "${path}/top">
  Dav On
  AuthType Basic
  AuthName "files"
  AuthUserFile "${path}/users"
  Require valid-user
</Directory>
`;

export async function startApache(): Promise<DavPlace> {
  const path = await mkdtemp(join(tmpdir(), 'gleaner-apache-'));
  const port = await freePort();
  for (const folder of ['top', 'locks']) await mkdir(join(path, folder));
  const hash = spawnSync('openssl', ['passwd', '-apr1', PASSWORD], { encoding: 'utf8' }).stdout.trim();
  await writeFile(join(path, 'users'), `${USER}:${hash}\n`);
  await writeFile(join(path, 'httpd.conf'), configOf(path, port));
  // Started by root it goes on as nobody in particular.
  const everybody = async (name: string) => chmod(join(path, name), 0o777);
  await Promise.all(['', 'top', 'locks'].map(everybody));
  await mkdir(join(path, 'top', ...ROOT.split('/')), { recursive: true });
  await Promise.all(['top/site', `top/${ROOT}`].map(everybody));
  const server = spawn('apache2', ['-f', join(path, 'httpd.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' });
  return placeOver({ path, server, url: `http://127.0.0.1:${port}/dav` }, join(path, 'top'));
}

export const realDav = (startPlace: () => Promise<DavPlace>): Kind => ({ start: () => davWorld(startPlace) });
