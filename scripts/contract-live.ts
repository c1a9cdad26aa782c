// npm run contract:live: the promise of a destination on real servers: WebDAV on those that are installed, a repository on a host with a
// person's token. See docs/destinations.md.
import { spawnSync } from 'node:child_process';

const missing = ['KIND', 'URL', 'PROJECT', 'BRANCH', 'TOKEN'].map((name) => `GLEANER_LIVE_${name}`).filter((name) => !process.env[name]);

if (missing.length > 0) console.log(`skipped: the contract with a real Git host needs ${missing.join(', ')} (see docs/destinations.md)`);
process.exitCode =
  spawnSync('npx', ['vitest', 'run', '--config', 'test/live/vitest.config.ts', ...(missing.length > 0 ? ['webdav'] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;
