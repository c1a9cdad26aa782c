// Makes a work package that appears whole or not at all: its files lie there first, and it claims them.
import { isProblem } from '@/utils/hosts/unless';
import { fail } from '@/utils/core/problem';
import { WorkPackage } from './api/answers';
import { writing } from './api/ask-openproject';
import { givenIn } from './content/given';
import { PARTS } from './content/merge';
import { shown } from './content/wanted';
import { checked, newLinks, requestOf } from './content/request';
import type { Session } from './session';
import { uploadedOf } from './unclaimed';
import type { File } from './api/upload';

/** @param before numbers of those that are the article already and that this one goes beside. */
export async function createWorkPackage(session: Session, files: File[], before: number[]): Promise<WorkPackage> {
  const { ask, task, place, content, quietly } = session;
  const { settings } = task;
  const list = `/projects/${place.project.id}/work_packages`;
  const told = requestOf(content, PARTS, settings, await session.schema());
  const given = givenIn(settings.given);
  const bare = { ...given.properties, ...told, _links: { ...given.links, ...told._links } };
  const request = await checked(ask, `${list}/form`, { ...bare, _links: { ...bare._links, ...newLinks(ask, place, settings) } }, settings);
  const claims: { href: string }[] = [];
  for (const file of files) claims.push(ask.link(`attachments/${await uploadedOf(session, file)}`));
  await session.keep({ before, wrote: await shown(session) });
  const json = { ...request, _links: { ...request._links, attachments: claims } };
  const made = await ask.json(WorkPackage, writing('POST', list + quietly, json)).catch((error: unknown) => refusedClaim(session, error));
  await session.keep({ made: made.id });
  return made;
}

/** What was uploaded is gone, or another browser's by now: it is uploaded again. */
async function refusedClaim(session: Session, error: unknown): Promise<never> {
  if (!isProblem(error, 'registration-field-refused') || !error.problem.details['field']?.includes('attachments')) throw error;
  await session.keep({ uploaded: {}, uploading: Object.keys(session.progress.uploaded) });
  return fail('registration-changed', { ...session.ask.names });
}
