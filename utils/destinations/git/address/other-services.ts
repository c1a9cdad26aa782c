// Services that people paste addresses of and that nothing can be saved to.
import type { HostRow } from './host-row';

export interface ServiceRow extends HostRow {
  /** What it is called; absent: it publishes sites whose repository may be anywhere. */
  service?: string;
}

export const OTHER_SERVICES: readonly ServiceRow[] = [
  { name: 'bitbucket.org', part: 'front', service: 'Bitbucket' },
  { name: 'altssh.bitbucket.org', part: 'front', service: 'Bitbucket' },
  { name: 'dev.azure.com', part: 'front', service: 'Azure DevOps' },
  { name: 'ssh.dev.azure.com', part: 'front', service: 'Azure DevOps' },
  { name: '.visualstudio.com', part: 'front', service: 'Azure DevOps' },
  { name: 'sr.ht', part: 'front', service: 'SourceHut' },
  { name: '.sr.ht', part: 'front', service: 'SourceHut' },
  { name: 'gitee.com', part: 'front', service: 'Gitee' },
  { name: 'notabug.org', part: 'front', service: 'NotABug' },
  { name: 'sourceforge.net', part: 'front', service: 'SourceForge' },
  { name: 'huggingface.co', part: 'front', service: 'Hugging Face' },
  { name: 'codespaces.new', part: 'front', service: 'GitHub Codespaces' },
  { name: 'app.netlify.com', part: 'front', service: 'Netlify' },
  { name: 'vercel.com', part: 'front', service: 'Vercel' },
  { name: 'dash.cloudflare.com', part: 'front', service: 'Cloudflare' },
  { name: 'app.cloudcannon.com', part: 'front', service: 'CloudCannon' },
  { name: 'gitpod.io', part: 'front', service: 'Gitpod' },
  { name: 'stackblitz.com', part: 'front', service: 'StackBlitz' },
  { name: 'codesandbox.io', part: 'front', service: 'CodeSandbox' },
  { name: 'replit.com', part: 'front', service: 'Replit' },
  { name: '.netlify.app', part: 'published' },
  { name: '.vercel.app', part: 'published' },
  { name: '.pages.dev', part: 'published' },
];
