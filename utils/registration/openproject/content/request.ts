// A work package as it is sent: made of what it is to hold, checked by the server's form before anything is kept.
import { fail } from '@/utils/core/problem';
import { Form, propertyOf } from '../api/answers';
import { atOf } from '../api/refusals';
import { type AskOpenProject, writing } from '../api/ask-openproject';
import { written } from './fields';
import type { Part } from './merge';
import { FACTS, type FactName, type OpenProjectSettings } from '../settings';
import type { Content, Place } from './wanted';

type Json = Record<string, unknown>;

export interface Request extends Json {
  _links: Json;
}

/** What a draft calls what a field is made of, so that a screen can show the fault there. */
const AT: Record<FactName, string> = { cleanUrl: 'cleanUrl', sourceUrl: 'url', medigyTopics: 'topics' };

export function requestOf(content: Content, parts: readonly Part[], settings: OpenProjectSettings, schema: Json): Request {
  const request: Request = { _links: {} };
  for (const part of parts) {
    if (part === 'subject') request['subject'] = content.subject;
    else if (part === 'description') request['description'] = { format: 'markdown', raw: content.description };
    else addField(request, part, content, settings, schema);
  }
  return request;
}

function addField(request: Request, name: FactName, content: Content, { fields }: OpenProjectSettings, schema: Json): void {
  const [field, value] = [fields[name], content.fields[name]];
  if (!field || !value) return;
  const { properties, links } = written(field, name === 'medigyTopics' ? value : (value[0] ?? ''), schema, AT[name]);
  Object.assign(request, properties);
  Object.assign(request._links, links);
}

/** For a new one: its type, and what the site chose for those that are new. */
export function newLinks(ask: AskOpenProject, { type }: Place, { status, priority, assignee }: OpenProjectSettings): Json {
  return {
    type: ask.link(`types/${type.id}`),
    ...(status && { status: ask.link(`statuses/${status.id}`) }),
    ...(priority && { priority: ask.link(`priorities/${priority.id}`) }),
    ...(assignee && { assignee: ask.link(`users/${assignee.id}`) }),
  };
}

/**
 * Asks the form what it thinks, and answers the request without what nobody may write.
 * Throws the Problems `registration-field-refused`, by field, and `registration-field-missing` for one that would be lost in silence.
 */
export async function checked(ask: AskOpenProject, path: string, request: Request, settings: OpenProjectSettings): Promise<Request> {
  const { payload, schema, validationErrors } = (await ask.json(Form, { ...writing('POST', path, request), harmless: true }))._embedded;
  const isMade = propertyOf(schema, 'subject')?.writable === false;
  const { subject: _, ...bare } = request;
  const sent: Request = isMade ? { ...bare, _links: request._links } : request;
  const faults = Object.entries(validationErrors).filter(([key]) => !(isMade && key === 'subject'));
  if (faults.length > 0) {
    const said = faults.map(([, { message }]) => message).join(' ');
    const named = faults.map(([key]) => propertyOf(schema, key)?.name ?? key).join(', ');
    fail('registration-field-refused', { ...ask.names, field: named, ...at(faults, settings), said });
  }
  for (const name of FACTS) {
    const field = settings.fields[name];
    if (!field) continue;
    const isSent = field.key in sent || field.key in sent._links;
    if (isSent && !(field.key in payload) && !(field.key in (payload._links ?? {})))
      fail('registration-field-missing', { ...ask.names, field: field.name });
  }
  return sent;
}

/** The parts of a draft that the faults concern, and of each what is wrong with it; nothing of what no draft has. */
function at(faults: [string, { message: string }][], { fields }: OpenProjectSettings): Record<string, string> {
  const known = new Map<string, string>();
  for (const [key, { message }] of faults) {
    const fact = FACTS.find((each) => fields[each]?.key === key);
    const name = fact ? AT[fact] : atOf(key);
    if (name) known.set(name, known.has(name) ? `${known.get(name)} ${message}` : message);
  }
  if (known.size === 0) return {};
  return { at: [...known.keys()].join(' '), ...Object.fromEntries([...known].map(([name, message]) => [`at ${name}`, message])) };
}
