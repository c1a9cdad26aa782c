/** The front matter as Hugo hands it to a theme: keys in lower case, dates as moments, and a few of its own. */

type Params = Record<string, unknown>;

/** Known to it by name and, in some versions, not among the parameters. */
const ELSEWHERE = ['aliases', 'slug', 'type', 'title', 'description', 'weight', 'draft', 'url'];
const OWN = ['iscjklanguage', 'draft', 'publishdate', 'expirydate'];
const DATES = ['date', 'lastmod'];

/** Both sides made comparable; a date that names the same moment is taken as meant. */
export function asHugoHas(meant: Params, read: Params): { meant: Params; read: Params } {
  const said = lower(meant) as Params;
  const got = { ...read };
  for (const key of DATES) if (Date.parse(String(said[key])) === Date.parse(String(got[key]))) got[key] = said[key];
  for (const key of OWN) if (!(key in said)) delete got[key];
  for (const key of ELSEWHERE) if (!(key in got)) delete said[key];
  // One alias is a list to it.
  if (typeof said['aliases'] === 'string' && Array.isArray(got['aliases'])) said['aliases'] = [said['aliases']];
  return { meant: said, read: got };
}

function lower(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lower);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), lower(one)]));
}
