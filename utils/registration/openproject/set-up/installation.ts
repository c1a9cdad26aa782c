// What an installation shows to a key: who it is, where it may file work packages, and what is called what there.
import { fail } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { isProblem } from '@/utils/hosts/unless';
import { z } from '@/utils/core/zod';
import { idIn, Link, type Property, propertyOf } from '../api/answers';
import { type AskEffects, askOpenProject, type AskOpenProject } from '../api/ask-openproject';
import { kindOf } from '../content/fields';
import { formSchema } from '../content/options';
import { type Required, requiredIn } from './required';
import { fieldNamed, sameName } from './names';
import { findWorkPackages } from '../search';
import { DESCRIBES, describesOf, FACTS, type Field, type Named, type OpenProjectSettings } from '../settings';

const Root = z.object({ instanceName: z.optional(z.string()), _links: z.object({ user: z.optional(Link) }) });
const Project = z.object({
  id: z.int(),
  identifier: z.string(),
  name: z.string(),
  _links: z.object({ createWorkPackageImmediately: z.optional(Link) }),
});
const Type = z.object({ id: z.int(), name: z.string() });

export interface Installation {
  auth: OpenProjectSettings['auth'];
  /** Whom the key belongs to. */
  user: string;
  /** Those in which it may file. */
  projects: Named[];
  types: Named[];
  fields: Field[];
  /** Those that must be filled in; absent: nobody looked. */
  required?: Required[];
  statuses: Named[];
  priorities: Named[];
  assignees: Named[];
  /** Keys of fields that could hold an address and that nobody can be asked for. */
  unsearchable: string[];
}

type Door = Pick<OpenProjectSettings, 'baseUrl'>;

/** Newer installations take a bearer, older ones Basic alone. Throws the Problem `token-refused`. */
async function enter(door: Door, effects: AskEffects): Promise<{ ask: AskOpenProject; auth: OpenProjectSettings['auth']; user: string }> {
  for (const auth of ['bearer', 'basic'] as const) {
    const ask = askOpenProject({ ...door, auth }, effects);
    try {
      const { user } = (await ask.json(Root, { path: '' }))._links;
      // Where nobody needs a key, one that was lost on the way is nobody's: this is answered to none of those.
      await ask.answer({ path: '/my_preferences' });
      return { ask, auth, user: user?.title ?? '' };
    } catch (error) {
      if (auth === 'basic' || !isProblem(error, 'token-refused')) throw error;
    }
  }
  return fail('token-refused', { host: new URL(door.baseUrl).host });
}

const titled = (property: Property | undefined): Named[] => {
  const values = property?._links?.allowedValues;
  return (Array.isArray(values) ? values : []).flatMap((link) => {
    const id = idIn(link);
    return id === null ? [] : [{ id, name: link.title ?? String(id) }];
  });
};

const byName = (list: Named[]): Named[] =>
  [...new Map(list.map((each) => [each.id, each])).values()].toSorted((one, other) => one.name.localeCompare(other.name));

const byKey = <T extends { key: string }>(list: T[]): T[] => [...new Map(list.map((each) => [each.key, each])).values()];

/** Throws the Problems of a host, and `token-refused`. */
export async function readInstallation(door: Door, effects: AskEffects, site: Site): Promise<Installation> {
  const { ask, auth, user } = await enter(door, effects);
  const seen = await ask.all(Project, '/projects');
  const own = seen.filter(({ _links }) => _links.createWorkPackageImmediately);
  const projects = own.map(({ id, name }) => ({ id, name }));
  const matched = site.communities.flatMap((community) => sameName(community, own) ?? []);
  const asked = (matched.length > 0 ? matched : own).slice(0, 3);
  const found = await Promise.all(asked.map(({ id }) => lookInto(ask, id, site)));
  return {
    auth,
    user,
    projects: byName(projects),
    types: byName(found.flatMap((each) => each.types)),
    fields: byKey(found.flatMap((each) => each.fields)),
    required: byKey(found.flatMap((each) => each.required)),
    statuses: byName(found.flatMap((each) => each.statuses)),
    priorities: byName(found.flatMap((each) => each.priorities)),
    assignees: byName(found.flatMap((each) => each.assignees)),
    unsearchable: await unsearchable(ask, found),
  };
}

async function lookInto(ask: AskOpenProject, project: number, site: Site) {
  const types = (await ask.all(Type, `/projects/${project}/types`)).map(({ id, name }) => ({ id, name }));
  const meant = site.contentTypes.flatMap((type) => sameName(type, types) ?? []);
  const schemas: Record<string, unknown>[] = [];
  for (const { id } of (meant.length > 0 ? meant : types).slice(0, 3)) schemas.push(await formSchema(ask, project, id));
  const properties = (name: string) => schemas.flatMap((schema) => propertyOf(schema, name) ?? []);
  return {
    project,
    types,
    fields: schemas.flatMap(fieldsIn),
    required: await requiredIn(ask, schemas),
    statuses: properties('status').flatMap(titled),
    priorities: properties('priority').flatMap(titled),
    assignees: await assigneesOf(ask, project),
  };
}

const fieldsIn = (schema: Record<string, unknown>): Field[] =>
  Object.keys(schema).flatMap((key) => {
    const property = /^customField\d+$/.test(key) ? propertyOf(schema, key) : undefined;
    const kind = property && property.writable !== false ? kindOf(property) : null;
    return property && kind ? [{ key, name: property.name, kind }] : [];
  });

/** Who may not see them chooses nobody. */
async function assigneesOf(ask: AskOpenProject, project: number): Promise<Named[]> {
  try {
    return (await ask.all(Type, `/projects/${project}/available_assignees`)).map(({ id, name }) => ({ id, name }));
  } catch (error) {
    if (isProblem(error, 'registration-forbidden', 'registration-missing')) return [];
    throw error;
  }
}

/** Asked where each is found first: any of them may be chosen for the address. */
async function unsearchable(ask: AskOpenProject, found: { project: number; fields: Field[] }[]): Promise<string[]> {
  const asked = new Map<string, [project: number, field: Field]>();
  for (const { project, fields } of found) for (const field of fields) if (!asked.has(field.key)) asked.set(field.key, [project, field]);
  const keys: string[] = [];
  for (const [key, [project, field]] of asked) if (!(await isSearchable(ask, project, field))) keys.push(key);
  return keys;
}

async function isSearchable(ask: AskOpenProject, project: number, cleanUrl: Field): Promise<boolean> {
  const url = 'https://example.org/nothing-is-filed-under-this';
  try {
    await findWorkPackages(ask, { url, cleanUrl: url, canonicalUrl: null }, { project, settings: { fields: { cleanUrl } }, schema: {} });
    return true;
  } catch (error) {
    if (isProblem(error, 'registration-not-searchable')) return false;
    throw error;
  }
}

/** What was chosen for fields that still have to be filled in. */
function givenBefore({ required = [] }: Installation, before: OpenProjectSettings | null): Pick<OpenProjectSettings, 'given'> {
  const kept = Object.entries(before?.given ?? {}).filter(([key]) => required.some((each) => each.key === key));
  return kept.length > 0 ? { given: Object.fromEntries(kept) } : {};
}

/** Settings with whatever is called alike; what the curator chose before stays where it still is there. */
export function matched(found: Installation, site: Site, door: Door, before: OpenProjectSettings | null): OpenProjectSettings {
  const kept = <T extends { id: number }>(known: T | undefined, all: T[]): T | undefined => all.find(({ id }) => id === known?.id);
  const bySlug = (wanted: readonly { name: string; slug: string }[], all: Named[], known: Record<string, Named> = {}) =>
    Object.fromEntries(
      wanted.flatMap((each) => [kept(known[each.slug], all) ?? sameName(each, all)].flatMap((one) => (one ? [[each.slug, one]] : []))),
    );
  const fields = FACTS.flatMap((fact) => {
    const known = found.fields.find(({ key }) => key === before?.fields[fact]?.key) ?? fieldNamed(fact, found.fields);
    return known ? [[fact, known] as const] : [];
  });
  return {
    baseUrl: door.baseUrl,
    auth: found.auth,
    projects: bySlug(site.communities, found.projects, before?.projects),
    types: bySlug(site.contentTypes, found.types, before?.types),
    fields: Object.fromEntries(fields),
    status: kept(before?.status, found.statuses),
    priority: kept(before?.priority, found.priorities),
    assignee: kept(before?.assignee, found.assignees),
    notify: before?.notify ?? false,
    ...givenBefore(found, before),
    describes: before ? describesOf(before.describes) : [...DESCRIBES],
    attaches: before?.attaches ?? [],
  };
}
