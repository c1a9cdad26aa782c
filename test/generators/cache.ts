/** Generators of npm and PyPI, in exact versions, installed into a folder that is no part of the project: `.cache/generators`, or what `GENERATORS` names. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CACHE = resolve(process.env['GENERATORS'] ?? '.cache/generators');

/** Those beside the first are what a fresh site of it names. */
const NPM: Readonly<Record<string, Record<string, string>>> = {
  astro: { astro: '7.3.5', '@astrojs/mdx': '8.0.2', '@astrojs/sitemap': '3.7.4', sharp: '0.35.5' },
  docusaurus: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@mdx-js/react': '3.1.1',
    clsx: '2.1.1',
    'create-docusaurus': '3.10.2',
    'prism-react-renderer': '2.4.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  eleventy: { '@11ty/eleventy': '3.1.8', '@11ty/eleventy-img': '6.0.4', 'gray-matter': '4.0.3' },
  hexo: {
    hexo: '8.1.2',
    'hexo-cli': '4.3.2',
    'hexo-generator-archive': '2.0.0',
    'hexo-generator-category': '2.0.0',
    'hexo-generator-index': '4.0.0',
    'hexo-generator-tag': '2.0.0',
    'hexo-renderer-ejs': '2.0.0',
    'hexo-renderer-marked': '7.0.1',
    'hexo-renderer-stylus': '3.0.1',
    'hexo-theme-landscape': '1.1.0',
  },
};
const PIP: Readonly<Record<string, string[]>> = {
  mkdocs: ['mkdocs==1.6.1', 'mkdocs-material==9.8.2'],
  pelican: ['pelican[markdown]==4.12.0'],
};

const MARK = 'installed.json';

/** The folder that it is in; why not, as an error, where it could not be installed. */
export function installed(name: string): string {
  const folder = join(CACHE, name);
  const wanted = JSON.stringify(NPM[name] ?? PIP[name]);
  const mark = join(folder, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  if (NPM[name]) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: NPM[name] }));
    must('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  } else {
    must('python3', ['-m', 'venv', folder], folder);
    must(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...(PIP[name] ?? [])], folder);
  }
  writeFileSync(mark, wanted);
  return folder;
}

function must(command: string, args: string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error((error?.message ?? stderr).trim().split('\n').slice(-2).join(' '));
}

/** A site finds what is installed as if it had been installed in it. */
export const linkModules = (name: string, site: string): void => symlinkSync(join(CACHE, name, 'node_modules'), join(site, 'node_modules'));
