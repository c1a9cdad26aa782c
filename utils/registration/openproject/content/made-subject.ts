// Subjects that an installation makes of a pattern: what stands there is nobody's to write, and no conflict.
import { idIn, propertyOf, Schema, type WorkPackage } from '../api/answers';
import type { AskOpenProject } from '../api/ask-openproject';

export async function hasMadeSubject(ask: AskOpenProject, { _links }: WorkPackage): Promise<boolean> {
  const path = `/work_packages/schemas/${idIn(_links.project)}-${idIn(_links.type)}`;
  return propertyOf(await ask.json(Schema, { path }), 'subject')?.writable === false;
}
