// Finds the work packages of an article by its addresses, whatever their status.
import { articleKey, type Addresses } from '@/utils/core/article-keys';
import { isProblem } from '@/utils/hosts/unless';
import { idIn, WorkPackage } from './api/answers';
import type { AskOpenProject } from './api/ask-openproject';
import { optionNamed, optionsOf, readField } from './content/fields';
import { searching } from './api/refusals';
import type { Field, OpenProjectSettings } from './settings';

/** Characters of all values of one filter; servers take addresses of some thousand. */
const MOST = 3000;

/** One address as people spell it: with and without `www.`, a slash at the end, either scheme. */
function spellings(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [address];
  const all = new Set([address]);
  const { pathname, search, host } = url;
  const bare = host.replace(/^www\./, '');
  const path = pathname.replace(/\/$/, '');
  for (const scheme of ['https', 'http'])
    for (const each of [bare, `www.${bare}`]) for (const end of ['', '/']) all.add(`${scheme}://${each}${path}${end}${search}`);
  const listed = [...all];
  return listed.join('').length > MOST ? [address] : listed;
}

interface Where {
  /** Null: in all that the key sees. */
  project: number | null;
  settings: Pick<OpenProjectSettings, 'fields'>;
  /** Of a list, its options. */
  schema: Record<string, unknown>;
}

/** The fields and the addresses that are looked for in them, in the order in which an article is known by them. */
function questionsOf({ cleanUrl, canonicalUrl, url }: Addresses, { fields }: Where['settings']): [Field, string[]][] {
  const asked: [Field | undefined, (string | null)[]][] = [
    [fields.cleanUrl, [cleanUrl, canonicalUrl]],
    [fields.sourceUrl, [url, canonicalUrl, cleanUrl]],
  ];
  return asked.flatMap(([field, addresses]) =>
    field ? [[field, [...new Set(addresses.filter((each) => each !== null))]] as [Field, string[]]] : [],
  );
}

const filterOf = ({ key }: Field, operator: string, values: string[]): string =>
  JSON.stringify([{ [key]: { operator, values } }, { status: { operator: '*', values: [] } }]);

/**
 * All work packages that hold one of the addresses, the lowest number first.
 * Throws the Problem `registration-not-searchable` where the server cannot be asked for the field.
 */
export async function findWorkPackages(
  ask: AskOpenProject,
  addresses: Addresses,
  { project, settings, schema }: Where,
): Promise<WorkPackage[]> {
  const path = project === null ? '/work_packages' : `/projects/${project}/work_packages`;
  const found = new Map<number, WorkPackage>();
  for (const [field, values] of questionsOf(addresses, settings)) {
    for (const [filter, isMeant] of filtersOf(field, values, schema)) {
      const some = await ask.all(WorkPackage, path, { filters: filter, sortBy: '[["id","asc"]]' }, searching);
      for (const each of some.filter((one) => isMeant(readField(field, one)))) found.set(each.id, each);
    }
  }
  return [...found.values()].toSorted((one, other) => one.id - other.id);
}

type Filter = [filter: string, isMeant: (values: string[]) => boolean];

function filtersOf(field: Field, addresses: string[], schema: Where['schema']): Filter[] {
  const keys = new Set(addresses.map(articleKey));
  const isMeant: Filter[1] = (values) => values.some((value) => keys.has(articleKey(value)));
  if (field.kind === 'string' || field.kind === 'link') {
    const all = [...new Set(addresses.flatMap(spellings))];
    const values = all.join('').length > MOST ? addresses : all;
    return [[filterOf(field, '=', values), isMeant]];
  }
  // A long text can only be asked for what it contains.
  if (field.kind === 'text') return [...keys].map((key) => [filterOf(field, '~', [withoutScheme(key)]), isMeant]);
  const ids = addresses.flatMap((each) => idIn(optionNamed(optionsOf(schema, field), each)) ?? []).map(String);
  return ids.length > 0 ? [[filterOf(field, '=', ids), isMeant]] : [];
}

/** Up to what a pattern of the database would read as its own. */
const withoutScheme = (key: string): string => key.replace(/^https?:\/\//, '').split(/[\\%\s]/)[0] ?? key;

/** In other projects than its own: the field may be known there, or not. */
export async function findElsewhere(
  ask: AskOpenProject,
  addresses: Addresses,
  own: number,
  settings: OpenProjectSettings,
  schema: Where['schema'],
): Promise<WorkPackage[]> {
  const search = (project: number | null) => findWorkPackages(ask, addresses, { project, settings, schema });
  try {
    return (await search(null)).filter((one) => !one._links.project.href?.endsWith(`/${own}`));
  } catch (error) {
    if (!isProblem(error, 'registration-not-searchable')) throw error;
  }
  const others = [...new Set(Object.values(settings.projects).map(({ id }) => id))].filter((id) => id !== own);
  const found: WorkPackage[] = [];
  for (const project of others) {
    const some = await search(project).catch((error: unknown) => {
      if (isProblem(error, 'registration-not-searchable', 'registration-missing', 'registration-forbidden')) return [];
      throw error;
    });
    found.push(...some);
  }
  return found;
}
