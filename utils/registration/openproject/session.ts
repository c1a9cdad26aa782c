// One article on its way to being registered: whom to ask, what it is to become, and how far it has come.
import type { RegistrationEffects, RegistrationTask } from '../registration';
import { WorkPackage } from './api/answers';
import { askOpenProject, type AskOpenProject } from './api/ask-openproject';
import { type Progress, progressFrom } from './progress';
import { looking } from './api/refusals';
import { schemaFor } from './content/options';
import { findWorkPackages } from './search';
import type { OpenProjectSettings } from './settings';
import { type Content, contentOf, type Place, placeOf } from './content/wanted';

export type Task = RegistrationTask<OpenProjectSettings>;

export interface Session {
  task: Task;
  ask: AskOpenProject;
  place: Place;
  content: Content;
  progress: Progress;
  wait(ms: number): Promise<void>;
  /** Resolves when it is on the medium. */
  keep(more: Partial<Progress>): Promise<void>;
  /** Of lists; empty where none is asked for. */
  schema(): Promise<Record<string, unknown>>;
  /** All that hold one of the article's addresses, in its own project. */
  find(): Promise<WorkPackage[]>;
  /** Throws the Problem `registration-gone`. */
  look(id: number): Promise<WorkPackage>;
  /** What follows a path that writes: whether people are told. */
  quietly: string;
}

export function openSession(task: Task, effects: RegistrationEffects): Session {
  const { article, settings, addresses } = task;
  const place = placeOf(article, settings);
  const ask = askOpenProject(settings, effects, { project: place.project.name });
  let known: Promise<Record<string, unknown>> | null = null;
  const session: Session = {
    task,
    ask,
    place,
    content: contentOf(article, settings),
    progress: progressFrom(task.progress, task.save),
    wait: effects.wait,
    keep: (more) => effects.keep((session.progress = { ...session.progress, ...more })),
    schema: () => (known ??= schemaFor(ask, place, settings)),
    find: async () => findWorkPackages(ask, addresses, { project: place.project.id, settings, schema: await session.schema() }),
    look: (id) => ask.json(WorkPackage, { path: `/work_packages/${id}`, refusal: looking }),
    quietly: `?notify=${String(settings.notify)}`,
  };
  return session;
}
