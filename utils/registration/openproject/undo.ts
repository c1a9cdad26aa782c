// Takes back what one save did, and nothing else: what it made and nobody has changed since, and what it wrote where that still stands.
import { fail } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import { isProblem } from '@/utils/hosts/unless';
import { idIn, WorkPackage } from './api/answers';
import { type AskEffects, askOpenProject, type AskOpenProject, writing } from './api/ask-openproject';
import { isList, optionNamed, optionsOf, written } from './content/fields';
import { merge } from './content/merge';
import { schemaFor } from './content/options';
import { looking } from './api/refusals';
import { readOurs } from './registered';
import { type Field, type OpenProjectSettings } from './settings';
import { removeAttachment } from './api/upload';
import { type Content, contentIn } from './content/wanted';

/**
 * Throws the Problems `undo-not-ours`, `undo-found-nothing`, and `registration-kept` for one that others have changed, or that the key
 * may not delete; `registration-image-stays` where all but the image is as it was.
 */
export async function undo(registration: Registration, settings: OpenProjectSettings, effects: AskEffects): Promise<void> {
  const ours = readOurs(registration) ?? fail('undo-not-ours');
  const ask = askOpenProject(settings, effects, { name: registration.displayId });
  const one = await look(ask, registration.id);
  if (ours.made) return remove(ask, one, registration);
  if (ours.before) await restore(ask, one, ours.before, ours.wrote, settings);
  if (ours.attached !== undefined) await detach(ask, ours.attached);
  // Uploaded again it would have another number than the file of before names.
  if (ours.replaced) fail('registration-image-stays', { ...ask.names });
}

async function restore(
  ask: AskOpenProject,
  one: WorkPackage,
  before: Content,
  wrote: Content,
  settings: OpenProjectSettings,
): Promise<void> {
  const [project, type] = [idIn(one._links.project) ?? 0, idIn(one._links.type) ?? 0];
  const schema = await schemaFor(ask, { project: { id: project }, type: { id: type } }, settings);
  const { write } = merge(wrote, contentIn(one, settings, schema), before, 'all');
  const json: Record<string, unknown> = {};
  const links: Record<string, unknown> = {};
  // One that was taken out of the list since cannot come again.
  const hasOption = (field: Field, name: string): boolean => optionNamed(optionsOf(schema, field), name) !== null;
  for (const part of write) {
    const field = part === 'subject' || part === 'description' ? null : settings.fields[part];
    if (part === 'subject') json['subject'] = before.subject;
    else if (part === 'description') json['description'] = { format: 'markdown', raw: before.description };
    else if (field) {
      const values = before.fields[part] ?? [];
      const made = written(field, isList(field) ? values.filter((each) => hasOption(field, each)) : (values[0] ?? ''), schema);
      Object.assign(json, made.properties);
      Object.assign(links, made.links);
    }
  }
  const path = `/work_packages/${one.id}?notify=${String(settings.notify)}`;
  if (Object.keys(json).length + Object.keys(links).length > 0)
    await ask.answer(
      writing('PATCH', path, { ...json, ...(Object.keys(links).length > 0 && { _links: links }), lockVersion: one.lockVersion }),
    );
}

async function look(ask: AskOpenProject, id: number): Promise<WorkPackage> {
  try {
    return await ask.json(WorkPackage, { path: `/work_packages/${id}`, refusal: looking });
  } catch (error) {
    return isProblem(error, 'registration-gone') ? fail('undo-found-nothing') : Promise.reject(error);
  }
}

async function remove(ask: AskOpenProject, { id, updatedAt, _links }: WorkPackage, { changed }: Registration): Promise<void> {
  if (updatedAt !== changed || !_links.delete) fail('registration-kept', { ...ask.names });
  await ask.answer({ ...writing('DELETE', `/work_packages/${id}`), refusal: looking }).catch((error: unknown) => {
    // The answer to an earlier try was lost.
    if (!isProblem(error, 'registration-gone')) throw error;
  });
}

async function detach(ask: AskOpenProject, id: number): Promise<void> {
  await removeAttachment(ask, id).catch((error: unknown) => {
    if (!isProblem(error, 'registration-missing', 'registration-forbidden')) throw error;
  });
}
