/** Installs Debian's packages where that is allowed: on Debian or Ubuntu, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT_GET = '/usr/bin/apt-get';

export const mayInstallPackages = (): boolean => process.getuid?.() === 0 && existsSync(APT_GET);

export function installDebianPackages(...names: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    // What apt-get prints goes to stderr: stdout is the caller's.
    spawnSync(APT_GET, args, { stdio: ['ignore', 2, 2], env, timeout: 300_000 }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...names);
}
