/** What the drivers must know of the built extension before they install it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface BuiltExtension {
  dir: string;
  name: string;
  /** The page the action opens, such as `popup.html`. */
  popup: string;
  geckoId: string;
}

interface Manifest {
  name: string;
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

export function readBuiltExtension(folder: string): BuiltExtension {
  const dir = resolve(folder);
  const file = join(dir, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${dir}. Build it first.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return {
    dir,
    name: manifest.name,
    popup: manifest.action?.default_popup ?? 'popup.html',
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? 'gleaner@gleaner.example',
  };
}
