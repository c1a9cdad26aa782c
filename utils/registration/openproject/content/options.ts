// What lists and trees may hold: a form alone tells it, and of a tree where its items are to be read.
// Sources: lib/api/decorators/schema_representer.rb (`form_embedded`), lib/api/v3/utilities/custom_field_injector.rb in opf/openproject.
import { z } from '@/utils/core/zod';
import { isProblem } from '@/utils/hosts/unless';
import { Form, Link, type Property, propertyOf, Schema } from '../api/answers';
import { type AskOpenProject, writing } from '../api/ask-openproject';
import { FACTS, type OpenProjectSettings } from '../settings';
import { isList } from './fields';

type Json = Record<string, unknown>;

/** People and versions have a name, the items of a tree a label; a tree's root has none. */
const Element = z.object({
  name: z.optional(z.nullable(z.string())),
  label: z.optional(z.nullable(z.string())),
  _links: z.object({ self: Link }),
});

/** What a property may hold; it stands in the schema, or at another address of the same API. */
export async function valuesOf(ask: AskOpenProject, { _links }: Property): Promise<Link[]> {
  const values = _links?.allowedValues;
  if (!values || Array.isArray(values)) return values ?? [];
  const [path, query] = values.href?.split('/api/v3')[1]?.split('?') ?? [];
  if (!path) return [];
  const elements = await ask.all(Element, path, query === undefined ? undefined : Object.fromEntries(new URLSearchParams(query)));
  return elements.flatMap(({ name, label, _links: { self } }) => {
    const title = name ?? label;
    return self.href && title ? [{ href: self.href, title }] : [];
  });
}

/** Of a new one of that type. */
export async function formSchema(ask: AskOpenProject, project: number, type: number): Promise<Json> {
  const json = { _links: { type: ask.link(`types/${type}`) } };
  const form = { ...writing('POST', `/projects/${project}/work_packages/form`, json), harmless: true };
  return (await ask.json(Form, form))._embedded.schema;
}

/** Who may only change what is there is told what its fields are, and not what lists may hold. */
async function schemaOf(ask: AskOpenProject, project: number, type: number): Promise<Json> {
  try {
    return await formSchema(ask, project, type);
  } catch (error) {
    if (!isProblem(error, 'registration-forbidden')) throw error;
    return ask.json(Schema, { path: `/work_packages/schemas/${project}-${type}` });
  }
}

/** Of the fields that are lists, with all that they may hold; asked for where there are lists. */
export async function schemaFor(
  ask: AskOpenProject,
  { project, type }: { project: { id: number }; type: { id: number } },
  { fields }: Pick<OpenProjectSettings, 'fields'>,
): Promise<Json> {
  const lists = FACTS.flatMap((name) => (fields[name] && isList(fields[name]) ? fields[name].key : []));
  if (lists.length === 0) return {};
  const schema = { ...(await schemaOf(ask, project.id, type.id)) };
  for (const key of lists) {
    const property = propertyOf(schema, key);
    if (property) schema[key] = { ...property, _links: { allowedValues: await valuesOf(ask, property) } };
  }
  return schema;
}
