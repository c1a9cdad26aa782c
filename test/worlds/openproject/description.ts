// Judges requests and answers by OpenProject's own description of its API, where that is at hand; it is not kept here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './errors.ts';
import type { Asked } from './serve.ts';

const FILE = join(process.env['GLEANER_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'openproject/openapi.json');

/** What the part that is at hand leaves out: docs/api/apiv3/paths in opf/openproject has them. */
const BEYOND = [
  /\/activities$/,
  /\/available_assignees$/,
  /\/statuses$/,
  /\/custom_fields\/\d+\/items$/,
  /\/attachments\/\d+\/content$/,
  /^DELETE \/api\/v3\/work_packages\/\d+$/,
];
/** What the server does and its description does not say: subjects that are made by a pattern, and what a form refuses. */
const UNSAID = [
  /^POST .*\/work_packages 201: .*required property 'subject'/,
  /^POST .*\/form (?:403|404|406|409): is not a described status/,
];
/** Lists have pages, and every writing tells people or not: docs/api/apiv3/tags/collections.yml, notifications. */
const UNSAID_KEYS = new Set(['notify', 'pageSize', 'offset']);
/** May come to every request. */
const EVERYWHERE = new Set([401, 429]);

const isNews = (mistake: string): boolean => !UNSAID.some((shape) => shape.test(mistake));

interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: object }> }>;
  requestBody?: { content: Record<string, { schema?: object }> };
  parameters?: { name: string; in: string }[];
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Operation['responses'][string]> };
}

export const isDescribed = existsSync(FILE);

/** What is wrong with a request or its answer, as the description has it; nothing for what is as stated. */
export function openDescription(): (basePath: string, asked: Asked, answer: Answer) => string[] {
  const described = JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'openapi', ...described } as object);
  const compiled = new Map<string, ValidateFunction>();
  const judge = (pointer: string, value: unknown): string[] => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#${pointer}` });
    compiled.set(pointer, known);
    known(value);
    return (known.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  const paths = Object.keys(described.paths).map((path) => ({ path, shape: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }));

  return (basePath, asked, { status, body }) => {
    const below = asked.path.slice(basePath.length);
    const name = `${asked.method} ${below} ${status}`;
    if (BEYOND.some((shape) => shape.test(`${asked.method} ${below}`))) return [];
    const found = paths.filter(({ shape }) => shape.test(below)).toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
    const method = asked.method.toLowerCase();
    const operation = found && described.paths[found.path]?.[method];
    if (!operation) return [`${name}: is not described`];
    const at = `/paths/${escape(found.path)}/${method}`;
    const strange = [...asked.query.keys()].filter(
      (key) => !operation.parameters?.some((each) => each.name === key && each.in === 'query'),
    );
    const mistakes = strange.filter((key) => !UNSAID_KEYS.has(key)).map((key) => `asks with ${key}`);
    const wanted = operation.requestBody?.content['application/json'];
    if (wanted?.schema && status < 300)
      mistakes.push(...judge(`${at}/requestBody/content/application~1json/schema`, JSON.parse(asked.bytes.toString())));
    const stated = operation.responses[String(status)];
    if (!stated)
      return EVERYWHERE.has(status)
        ? mistakes
        : [...mistakes, 'is not a described status'].map((each) => `${name}: ${each}`).filter(isNews);
    const reference = stated.$ref?.replace(/^#/, '');
    const place = reference ?? `${at}/responses/${status}`;
    const content = (reference === undefined ? stated : described.components.responses[reference.split('/').at(-1)!])?.content ?? {};
    const type = Object.keys(content).find((each) => each.includes('json'));
    if (type !== undefined && content[type]?.schema)
      mistakes.push(...judge(`${place}/content/${escape(type)}/schema`, JSON.parse(JSON.stringify(body))));
    return mistakes.map((each) => `${name}: ${each}`).filter(isNews);
  };
}
