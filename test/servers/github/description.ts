// GitHub's own description of its interface: examples to answer with, and a judge of every request and answer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Answer, Asked } from '../json-server.ts';

interface Content {
  content?: Record<string, { schema: object }>;
  $ref?: string;
}
interface Operation {
  responses: Record<string, Content>;
  requestBody?: Content;
  parameters?: Parameter[];
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: object;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: {
    examples: Record<string, { value: unknown }>;
    responses: Record<string, Content>;
    schemas: object;
    parameters: Record<string, Parameter>;
  };
}

const require = createRequire(import.meta.url);
const FILE = require.resolve('@octokit/openapi/generated/api.github.com.json');
const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description;
const last = (ref: string) => ref.split('/').pop() ?? '';

/** An answer as the description gives it; made a repository's own by laying over it what is known. */
export const githubExample = <Shape>(name: string) => description.components.examples[name]?.value as Shape;

// Formats are left to the words they are written in: the stand-ins' addresses are none of GitHub's.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
/** OpenAPI's `nullable` beside a reference, as JSON Schema says it. */
const plain = (json: string): object =>
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('nullable' in value) || value.nullable !== true || 'type' in value) return value;
    const { nullable, ...rest } = value;
    return nullable && { anyOf: [rest, { type: 'null' }] };
  }) as object;
ajv.addSchema({ $id: 'github', components: plain(JSON.stringify(description.components)) });
const compiled = new Map<object, ValidateFunction>();

function mistakes(schema: object, value: unknown): string[] {
  let check = compiled.get(schema);
  if (!check) compiled.set(schema, (check = ajv.compile(plain(JSON.stringify(schema).replaceAll('"#/', '"github#/')))));
  const valid = check(value);
  return valid
    ? []
    : (check.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** A parameter is one part of a path, its slashes written %2F; a file's path may be several. */
const patternOf = (template: string) =>
  new RegExp(
    `^${template
      .replaceAll('.', '\\.')
      .replaceAll('{path}', '.+')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  );
const OPERATIONS = Object.entries(description.paths)
  .filter(([template]) => template.startsWith('/repos/{owner}/{repo}'))
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), pattern: patternOf(template), operation })),
  );

/** What is wrong with a request or its answer by the description; nothing for what is as described. */
export function githubMistakes(asked: Asked, answer: Answer): string[] {
  // Of GraphQL there is another description.
  if (asked.rawPath === '/graphql') return [];
  const operation = OPERATIONS.find(({ method, pattern }) => method === asked.method && pattern.test(asked.rawPath))?.operation;
  const name = `${asked.method} ${asked.rawPath}`;
  if (!operation) return [`${name} is not described`];
  const found = queryMistakes(operation, asked);
  const body = operation.requestBody?.content?.['application/json']?.schema;
  // GitHub's own refusals of a wrong body are what a test may want to see.
  if (body && answer.status < 300) found.push(...mistakes(body, asked.json));
  // Refused tokens and rights are described once for all: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
  const response = operation.responses[answer.status] ?? ([401, 403].includes(answer.status) ? { $ref: 'forbidden' } : undefined);
  if (!response) found.push(`answers ${answer.status}, which is not described`);
  else if (!(answer.body instanceof Uint8Array)) {
    const { content = {} } = response.$ref ? (description.components.responses[last(response.$ref)] ?? {}) : response;
    const schema = (content['application/json'] ?? Object.values(content)[0])?.schema;
    if (schema) found.push(...mistakes(schema, answer.body));
  }
  return found.map((mistake) => `${name} ${answer.status}: ${mistake}`);
}

function queryMistakes({ parameters = [] }: Operation, asked: Asked): string[] {
  const described = parameters
    .map((each) => (each.$ref ? (description.components.parameters[last(each.$ref)] as Parameter) : each))
    .filter((each) => each.in === 'query');
  const unknown = [...asked.query.keys()]
    .filter((key) => !described.some(({ name }) => name === key))
    .map((key) => `asks with ${key}, which is not described`);
  return [
    ...unknown,
    ...described.flatMap(({ name, schema }) =>
      asked.query.has(name)
        ? mistakes(schema, JSON.stringify(schema).includes('"integer"') ? Number(asked.query.get(name)) : asked.query.get(name))
        : [],
    ),
  ];
}
