/** What is asked of a site generator: that it builds a fresh site of its kind with articles in it, and says where each is published. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../hostile/sites/site.ts';

/** A file of a bundle, below the preset's content root, and its image. */
export interface Placed extends SiteFile {
  image: { path: string; bytes: Uint8Array } | null;
}

/** What a page of a fresh site shows beside the body and the link in it: as its own theme does it. */
export type Shown = 'title' | 'date' | 'tags' | 'image';

export interface Generator {
  /** Name of the preset. */
  preset: string;
  /** As results are named: `hugo 0.111.3`. */
  name: string;
  /** The folder that the site is published from, below the site's own. */
  output: string;
  shows: readonly Shown[];
  /** Into an empty folder: what its own `new` or `init` lays there. */
  lay(folder: string): void | Promise<void>;
  /** Null, or what stopped it. */
  build(folder: string, pages: number): Promise<string | null>;
  /** The published page of a file, an address from the site's root; undefined where none of it is published. */
  address(path: string, text: string): string;
  /** What the generator's own reader reads in the head of each file, by its path. */
  heads?(folder: string, files: Placed[], root: string): Promise<Heads>;
}

export type Heads = Map<string, Record<string, unknown>>;

/** Milliseconds for a site, and more for each of its files, on a machine that does other things too. */
const SITE = 180_000;
const FILE = 500;

export interface Run {
  cwd: string;
  env?: Record<string, string>;
  input?: string;
}

/** What it wrote, or the end of what it said when it failed. */
export function run(
  command: string,
  args: string[],
  { cwd, env = {}, input }: Run,
  pages = 0,
): Promise<{ out: string; error: string | null }> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      {
        cwd,
        timeout: SITE + pages * FILE,
        killSignal: 'SIGKILL',
        maxBuffer: 2 ** 28,
        env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '1', CI: 'true', ...env },
      },
      (error, out, said) =>
        resolve({ out, error: error ? `${error.killed ? 'too slow: ' : ''}${essence(`${out}${said}`) || error.message}` : null }),
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

/** What a program tells of the head of each file: it is given their paths in JSON, and answers with an object by them. */
export async function askHeads(command: string, args: string[], folder: string, files: readonly Pick<Placed, 'path'>[]): Promise<Heads> {
  const { out, error } = await run(command, args, { cwd: folder, input: JSON.stringify(files.map(({ path }) => path)) });
  if (error !== null) throw new Error(error);
  return new Map(Object.entries(JSON.parse(out) as Record<string, Record<string, unknown>>));
}

/** The same of a program for Node that lies in the site, where it finds what is installed for it. */
export function askNode(script: string, folder: string, files: readonly Pick<Placed, 'path'>[]): Promise<Heads> {
  put(folder, { 'read.mjs': script });
  return askHeads(process.execPath, ['read.mjs'], folder, files);
}

/** Its end, and below it the first line that names an error: a stack says little. */
function essence(said: string): string {
  const first = /^.*(?:\w*Error\b|FATAL|ERROR).*$/m.exec(said)?.[0] ?? '';
  return `${said.trim().slice(-3_000)}\n${first.trim()}`.trim();
}

export const put = (folder: string, files: Record<string, string | Uint8Array>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

export const empty = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

/** The version that a command says it has; undefined where it is not at hand. */
export function versionOf(command: string, ...args: string[]): string | undefined {
  const { stdout, status } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown') : undefined;
}

/** The file that a server answers an address with; undefined where there is none. */
export function fileAt(folder: string, address: string): string | undefined {
  for (const path of [address, `${address}.html`, `${address}/index.html`].map((one) => join(folder, one)))
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  return undefined;
}

export const textOf = (file: string): string => readFileSync(file, 'utf8');
