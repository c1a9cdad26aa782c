/** A system that articles are registered with, in memory, which keeps its promise; and what it takes to make files with it. */
import type { FrozenBundle } from '@/utils/core/bundle';
import type { Article } from '@/utils/core/article';
import { sha256 } from '@/utils/base/sha256';
import { makeFiles, type MakeEffects } from '@/utils/outbox/make-files';
import { readBytes } from '@/utils/platform/database/kept-images';
import { freezeBundle, keepProgress, keepRegistration, readArticle, savedBefore } from '@/utils/platform/database/saved-articles';
import type { Registration } from '@/utils/core/registration';

export const IN_PROJECT = { system: 'in-memory', settings: { project: 'telehealth' } };

/** The file of an article that tells itself where it lies and what is in it. */
export const fileOf = ({ siteName, summary }: Pick<Article, 'siteName' | 'summary'>): FrozenBundle => ({
  article: { path: siteName, type: 'text/markdown', bytes: new TextEncoder().encode(summary) },
  image: null,
});

/** Else a file that names what it is registered as. */
const render = ({ title, registration, community, siteName, summary }: Article): FrozenBundle =>
  siteName === ''
    ? fileOf({ siteName: `${community.slug}/${registration?.id ?? 'unregistered'}-${title}.md`, summary: `${title} ${registration?.id}` })
    : fileOf({ siteName, summary });

export function aRegistrationSystem(now: () => string) {
  /** What is registered there, by its id. */
  const items = new Map<number, { title: string; token: string; of: string }>();

  /** Looked up by the token that was kept before it was asked for: as a real system is by a field of its own. */
  const register: MakeEffects['register'] = async (system, { article, save, earlier, progress }, keep): Promise<Registration> => {
    const { token = save } = (progress ?? {}) as { token?: string };
    await keep({ token });
    const known = earlier?.id ?? [...items].find(([, item]) => item.token === token)?.[0];
    const id = known ?? items.size + 1;
    const of = `${article.cleanUrl} ${article.community.slug} ${article.copy ?? 0}`;
    items.set(id, { title: article.title, token: items.get(id)?.token ?? token, of });
    return { system, id, displayId: `TEL-${id}`, url: null, created: now(), changed: now(), attachmentId: null };
  };

  const effects: MakeEffects = {
    now,
    hash: sha256,
    readArticle,
    savedBefore,
    readImage: readBytes,
    register,
    keepProgress,
    keepRegistration,
    render,
    freeze: freezeBundle,
  };
  return {
    items,
    register,
    effects,
    making: (change: Partial<MakeEffects> = {}) => ({
      makeFiles: (row: Parameters<typeof makeFiles>[0]) => makeFiles(row, { ...effects, ...change }),
    }),
  };
}
