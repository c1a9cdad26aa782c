// Takes back what one save did, and nothing else: what it made and nobody has changed since, and what it wrote where that still stands.
import { fail } from '@/utils/core/problem';
import type { Registration } from '@/utils/core/registration';
import { isProblem } from '@/utils/hosts/unless';
import { WorkPackage } from './api/answers';
import { type AskEffects, askOpenProject, type AskOpenProject, writing } from './api/ask-openproject';
import { isList, written } from './content/fields';
import { merge } from './content/merge';
import { looking } from './api/refusals';
import { readOurs } from './registered';
import type { OpenProjectSettings } from './settings';
import { removeAttachment } from './api/upload';
import { type Content, contentIn } from './content/wanted';

/**
 * Throws the Problems `undo-not-ours`, `undo-found-nothing`, and `registration-kept` for one that others have changed, or that the key
 * may not delete.
 */
export async function undo(registration: Registration, settings: OpenProjectSettings, effects: AskEffects): Promise<void> {
  const ours = readOurs(registration) ?? fail('undo-not-ours');
  const ask = askOpenProject(settings, effects, { name: registration.displayId });
  const one = await look(ask, registration.id);
  if (ours.made) return remove(ask, one, registration);
  if (ours.before) await restore(ask, one, ours.before, ours.wrote, settings);
  if (ours.attached !== undefined) await detach(ask, ours.attached);
}

async function restore(
  ask: AskOpenProject,
  one: WorkPackage,
  before: Content,
  wrote: Content,
  settings: OpenProjectSettings,
): Promise<void> {
  const { write } = merge(wrote, contentIn(one, settings), before, 'all');
  const json: Record<string, unknown> = {};
  for (const part of write) {
    const field = part === 'subject' || part === 'description' ? null : settings.fields[part];
    if (part === 'subject') json['subject'] = before.subject;
    else if (part === 'description') json['description'] = { format: 'markdown', raw: before.description };
    // A list's options are known by their names alone, and stay.
    else if (field && !isList(field)) Object.assign(json, written(field, before.fields[part]?.[0] ?? '', {}).properties);
  }
  const path = `/work_packages/${one.id}?notify=${String(settings.notify)}`;
  if (Object.keys(json).length > 0) await ask.answer(writing('PATCH', path, { ...json, lockVersion: one.lockVersion }));
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
