// The files of a repository that the site's files go to, at the commit that its branch is at now.
import { fail } from '@/utils/core/problem';
import { ALWAYS_THERE } from '@/utils/destinations';
import { readWithToken } from '@/utils/platform/database/destinations';
import { openRepository } from '../../published/open-repository';
import type { AuditedFiles } from './audited-files';

/** Throws the Problems `destination-gone`, `token-missing` and `destination-unreadable`. */
export async function repositoryFiles(id: string): Promise<AuditedFiles> {
  const { record, token } = await readWithToken(id, ALWAYS_THERE);
  if (!record) return fail('destination-gone');
  if (!token) return fail('token-missing', { host: record.name });
  const { repository, settings } = openRepository(record, token) ?? fail('destination-unreadable');
  let commit = '';
  return {
    name: settings.project.split('/').at(-1) ?? record.name,
    lot: repository.lot,
    async list() {
      commit = await repository.head(settings.branch);
      return (await repository.files(commit, '')).map(({ path }) => path).toSorted();
    },
    async read(paths) {
      const texts = await repository.texts(paths, commit);
      return paths.map((path) => {
        const read = texts.get(path);
        return { path, content: read?.text ?? null, why: read ? ('binary' as const) : ('gone' as const) };
      });
    },
    pageOf: (path, line) => repository.page(path, commit, line),
  };
}
