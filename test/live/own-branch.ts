// A branch of our own at a real host, made before and removed after, so that nothing of the person's is touched.
import type { Http, HttpRequest } from '@/utils/core/http';
import { Secret } from '@/utils/core/secret';
import type { RepositoryEffects } from '@/utils/destinations/git/repository';
import { openGitea } from '@/utils/destinations/gitea/gitea';
import { openGithub } from '@/utils/destinations/github/github';
import { openGitlab } from '@/utils/destinations/gitlab/gitlab';
import { nodeHttp } from '../servers/node-http';

const inPath = encodeURIComponent;

const HOSTS = {
  github: {
    open: openGithub,
    removal: (project: string, branch: string) => `/repos/${project}/git/refs/heads%2F${inPath(branch)}`,
    signed: (token: string) => ({ authorization: `Bearer ${token}` }),
  },
  gitlab: {
    open: openGitlab,
    removal: (project: string, branch: string) => `/api/v4/projects/${inPath(project)}/repository/branches/${inPath(branch)}`,
    signed: (token: string) => ({ 'PRIVATE-TOKEN': token }),
  },
  gitea: {
    open: openGitea,
    removal: (project: string, branch: string) => `/api/v1/repos/${project}/branches/${inPath(branch)}`,
    signed: (token: string) => ({ authorization: `token ${token}` }),
  },
};
export type Kind = keyof typeof HOSTS;

const need = (name: string): string => process.env[`GLEANER_LIVE_${name}`] ?? `GLEANER_LIVE_${name} is missing`;

const isKind = (kind: string): kind is Kind => kind in HOSTS;

/** A seam into what is asked: tests put somebody else's work, or a broken line, in between. */
export interface Line {
  around: (request: HttpRequest, send: Http) => ReturnType<Http>;
}

export async function takeBranch() {
  const kind = need('KIND');
  if (!isKind(kind)) throw new Error(`GLEANER_LIVE_KIND is one of ${Object.keys(HOSTS).join(', ')}`);
  const { open, removal, signed } = HOSTS[kind];
  const name = `gleaner-contract-${crypto.randomUUID()}`;
  const [baseUrl, project, token] = [need('URL').replace(/\/$/, ''), need('PROJECT'), need('TOKEN')];
  const settings = { baseUrl, project, branch: name, root: 'gleaner-contract' };

  const straight = nodeHttp();
  const line: Line = { around: (request, send) => send(request) };
  const effects = (http: Http): RepositoryEffects => ({
    http,
    token: new Secret(token),
    now: () => Date.now(),
    wait: (ms) =>
      new Promise((done) => {
        setTimeout(done, ms);
      }),
  });

  const theirs = open(settings, effects(straight));
  const begun = [{ path: 'gleaner-contract/begun.md', bytes: new TextEncoder().encode('Begun\n'), existed: null }];
  const named = open({ ...settings, branch: need('BRANCH') }, effects(straight));
  await named.commit(name, await named.head(need('BRANCH')), begun, 'Begin a branch to try things on', true);
  return {
    kind,
    settings,
    line,
    /** What the extension would use. */
    effects: effects((request) => line.around(request, straight)),
    /** Somebody else who works in the same repository. */
    theirs,
    remove: async () => {
      const { status } = await straight({ method: 'DELETE', url: baseUrl + removal(project, name), headers: signed(token) });
      if (status !== 204) throw new Error(`The branch ${name} could not be removed (${status}): remove it by hand.`);
    },
  };
}
