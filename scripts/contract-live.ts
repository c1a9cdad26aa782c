// npm run contract:live: the promise of a repository, against a real host with a person's token. See docs/destinations.md.
import { spawnSync } from 'node:child_process';

const missing = ['KIND', 'URL', 'PROJECT', 'BRANCH', 'TOKEN'].map((name) => `GLEANER_LIVE_${name}`).filter((name) => !process.env[name]);

if (missing.length > 0) {
  console.log(`skipped: the contract with a real host needs ${missing.join(', ')} (see docs/destinations.md)`);
} else {
  process.exitCode =
    spawnSync('npx', ['vitest', 'run', '--config', 'test/live/vitest.config.ts'], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1;
}
