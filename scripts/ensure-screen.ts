/** Finds what makes a screen that nobody sees, and real keys and clicks on it: Xvfb and xdotool. Installs them where it may. */
import { spawnSync } from 'node:child_process';
import { installDebianPackages, mayInstallPackages } from './debian-packages.ts';

/** Each program, an argument that it answers at once, and Debian's package. */
const TOOLS = [
  { program: 'Xvfb', question: '-help', debianPackage: 'xvfb' },
  { program: 'xdotool', question: 'version', debianPackage: 'xdotool' },
];

const missing = () => TOOLS.filter(({ program, question }) => spawnSync(program, [question], { stdio: 'ignore', timeout: 20_000 }).error);

/** Why there can be no such screen on this computer; null when there can. */
export function ensureScreen(): string | null {
  if (process.platform !== 'linux') return 'a screen that nobody sees needs Linux';
  const wanted = missing();
  if (wanted.length === 0) return null;
  const names = wanted.map(({ program }) => program).join(' and ');
  if (!mayInstallPackages()) return `${names} missing, and apt-get needs Debian or Ubuntu, and root`;
  const packages = wanted.map(({ debianPackage }) => debianPackage);
  process.stderr.write(`No ${names} here. Installing Debian's packages ${packages.join(', ')} …\n`);
  const installed = installDebianPackages(...packages) && missing().length === 0;
  return installed ? null : `apt-get install ${packages.join(' ')} did not bring ${names}`;
}
