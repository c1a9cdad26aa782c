// What the desk is told of an article before it is saved: the work packages that it is already, here and in other projects.
import type { FoundRegistration, RegisteredArticle } from '@/utils/core/registration';
import { z } from '@/utils/core/zod';
import type { RegistrationQuestion } from '../registration';
import { idIn, WorkPackage } from './api/answers';
import { type AskEffects, askOpenProject } from './api/ask-openproject';
import { pageOf } from './registered';
import { looking } from './api/refusals';
import { schemaFor } from './content/options';
import { findElsewhere, findWorkPackages } from './search';
import { isList } from './content/fields';
import type { Field, OpenProjectSettings } from './settings';
import { contentIn, placeOf } from './content/wanted';

function told(one: WorkPackage, settings: OpenProjectSettings, own: number): FoundRegistration {
  return {
    id: one.id,
    displayId: one.displayId ?? String(one.id),
    url: pageOf(settings, one.id),
    title: one.subject,
    place: one._links.project.title ?? '',
    state: one._links.status.title ?? '',
    isOwn: idIn(one._links.project) === own,
  };
}

/** No project has it. */
const NOWHERE = 0;

/** Those of its own project first, each by its number. */
export async function findRegistered(
  { addresses, community, contentType, settings }: RegistrationQuestion<OpenProjectSettings>,
  effects: AskEffects,
): Promise<FoundRegistration[]> {
  const place = community && placeOf({ community, contentType }, settings);
  const ask = askOpenProject(settings, effects, place ? { project: place.project.name } : {});
  const schema = place ? await schemaFor(ask, place, settings) : {};
  const id = place?.project.id ?? NOWHERE;
  const own = place ? await findWorkPackages(ask, addresses, { project: id, settings, schema }) : [];
  const elsewhere = await findElsewhere(ask, addresses, id, settings, schema);
  return [...own, ...elsewhere].map((one) => told(one, settings, id));
}

/** An address that a list's option cannot be is left out. */
const firstOf = (values: string[] | undefined): string => values?.[0] ?? '';

/** What the fields of a work package say of its article. */
export async function readRegistered(id: number | string, settings: OpenProjectSettings, effects: AskEffects): Promise<RegisteredArticle> {
  const ask = askOpenProject(settings, effects, { name: String(id) });
  const one = await ask.json(WorkPackage, { path: `/work_packages/${id}`, refusal: looking });
  const { subject, fields } = contentIn(one, settings);
  const slugOf = (all: OpenProjectSettings['projects'], link: typeof one._links.project): string | null =>
    Object.entries(all).find(([, each]) => each.id === idIn(link))?.[0] ?? null;
  const cleanUrl = firstOf(fields.cleanUrl);
  return {
    id: one.id,
    displayId: one.displayId ?? String(one.id),
    title: subject,
    url: firstOf(fields.sourceUrl) || cleanUrl,
    cleanUrl: cleanUrl || firstOf(fields.sourceUrl),
    topics: topicsIn(settings.fields.medigyTopics, fields.medigyTopics ?? []),
    community: slugOf(settings.projects, one._links.project),
    contentType: slugOf(settings.types, one._links.type),
  };
}

/** A list's options, or a text: compact JSON as Gleaner writes it, else a line or a comma apart. */
function topicsIn(field: Field | undefined, values: string[]): string[] {
  const [text] = values;
  if (text === undefined || (field && isList(field))) return values;
  try {
    const read = z.safeParse(z.array(z.string()), JSON.parse(text));
    if (read.success) return read.data;
  } catch {
    // Somebody typed it.
  }
  return text
    .split(/[\n;,]/)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** From 17.5 on people may see `PROJ-42`, and the API takes it for the number. */
const READABLE = String.raw`[A-Za-z][A-Za-z0-9_]{0,99}-\d{1,12}`;
const TYPED = new RegExp(`^#?(?:(\\d{1,15})|(${READABLE}))$`);
const PAGE = new RegExp(
  String.raw`^/(?:(?:projects|workspaces)/[^/]+/)?(?:work_packages|wp)/(?:details/)?(?:(\d{1,15})|(${READABLE}))(?:/|$)`,
);
const named = (found: RegExpExecArray | null): number | string | null => {
  const [, number, readable] = found ?? [];
  return number === undefined ? (readable?.toUpperCase() ?? null) : Number(number) || null;
};

/** `4078`, `PROJ-42`, `…/work_packages/4078`, `…/projects/name/work_packages/4078/overview`, and the page of one beside a list. */
export function idOfPage(url: string, { baseUrl }: Pick<OpenProjectSettings, 'baseUrl'>): number | string | null {
  if (TYPED.test(url)) return named(TYPED.exec(url));
  const [page, door] = [URL.parse(url), new URL(baseUrl)];
  const base = door.pathname.replace(/\/$/, '');
  if (!page || page.origin !== door.origin || !page.pathname.startsWith(`${base}/`)) return null;
  return named(PAGE.exec(page.pathname.slice(base.length)));
}
