// An article that is to be registered at the stand-in, by somebody with a key.
import type { Article } from '@/utils/core/article';
import type { Http } from '@/utils/core/http';
import type { Registration } from '@/utils/core/registration';
import { Secret } from '@/utils/core/secret';
import { openproject } from '@/utils/registration/openproject/openproject';
import type { Site } from '@/utils/core/site';
import { SITES } from '@/utils/taxonomy/sites';
import type { OpenProjectSettings } from '@/utils/registration/openproject/settings';
import type { RegistrationEffects, RegistrationTask } from '@/utils/registration/registration';
import { article4078 } from '../../formats/sample-article';
import { nodeHttp } from '../../servers/node-http';
import type { OpenProject } from '../../worlds/openproject/openproject';
import { KEY } from '../../worlds/openproject/sample-state';
import type { FieldKind } from '../../worlds/openproject/state';

type Task = RegistrationTask<OpenProjectSettings>;

export const BYTES = Uint8Array.from({ length: 900 }, (_, at) => (at * 31) % 256);

/** A team's site, of which the installation knows one community by name. */
export const SITE: Site = {
  ...SITES[0]!,
  communities: [article4078.community, { name: 'Nursing', slug: 'nursing' }],
};

type Kinds = Partial<Record<'cleanUrl' | 'sourceUrl' | 'medigyTopics', FieldKind>>;

export function settingsFor({ url }: { url: string }, kinds: Kinds = {}, more: Partial<OpenProjectSettings> = {}): OpenProjectSettings {
  const field = (id: number, name: keyof Kinds) => ({ key: `customField${id}`, name, kind: (kinds[name] ?? 'string') as 'string' });
  return openproject.settingsOf({
    baseUrl: url,
    projects: { 'chronic-care-management': { id: 11, name: 'Chronic Care Management' }, nursing: { id: 12, name: 'Telehealth' } },
    types: { 'curated-content': { id: 1, name: 'Curated Content' }, 'curated-news': { id: 2, name: 'Curated News' } },
    fields: { cleanUrl: field(1, 'cleanUrl'), sourceUrl: field(2, 'sourceUrl'), medigyTopics: field(3, 'medigyTopics') },
    ...more,
  })!;
}

export const articleFor = (more: Partial<Article> = {}): Article => ({ ...article4078, registration: null, ...more });

export function taskFor(world: { url: string }, more: Partial<Task> = {}): Task {
  const { article = articleFor() } = more;
  return {
    article,
    image: article.image && BYTES,
    addresses: { url: article.url, cleanUrl: article.cleanUrl, canonicalUrl: null },
    save: 'save-1',
    settings: settingsFor(world),
    earlier: null,
    progress: undefined,
    ...more,
  };
}

/** One browser: what it keeps, and the time that it lets pass. */
export class Client {
  kept: unknown = undefined;
  waited = 0;

  constructor(
    readonly key: string = KEY,
    readonly http: Http = nodeHttp(),
    readonly more: Partial<RegistrationEffects> = {},
  ) {}

  get effects(): RegistrationEffects {
    return {
      http: this.http,
      token: new Secret(this.key),
      wait: async (ms) => {
        this.waited += ms;
      },
      now: () => Date.parse('2026-11-29T09:00:00Z') + this.waited,
      keep: async (progress) => {
        this.kept = JSON.parse(JSON.stringify(progress));
      },
      ...this.more,
    };
  }

  register(task: Task): Promise<Registration> {
    return openproject.register({ ...task, progress: this.kept ?? task.progress }, this.effects);
  }
}

export const filed = (world: OpenProject) => [...world.workPackages.values()];
export const filesAt = (world: OpenProject) => [...world.attachments.values()];
