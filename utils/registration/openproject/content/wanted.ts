// What a work package of an article is to hold: its subject, its description, its fields.
import type { Article } from '@/utils/core/article';
import { fail } from '@/utils/core/problem';
import type { WorkPackage } from '../api/answers';
import { isList, optionNamed, optionsOf, readField } from './fields';
import { markdownOf } from './markdown';
import { FACTS, type FactName, type Field, type Named, type OpenProjectSettings } from '../settings';

/** Code points. */
const LONGEST_SUBJECT = 255;

/** As plain values, by what they are called here: what is compared, kept and merged. */
export interface Content {
  subject: string;
  description: string;
  fields: Partial<Record<FactName, string[]>>;
}

export interface Place {
  project: Named;
  type: Named;
}

/** Throws the Problem `registration-unmatched`, with what has no counterpart yet. */
export function placeOf(
  { community, contentType }: Pick<Article, 'community' | 'contentType'>,
  { projects, types }: OpenProjectSettings,
): Place {
  const project = projects[community.slug] ?? fail('registration-unmatched', { name: community.name, at: 'community' });
  const type = types[contentType.slug] ?? fail('registration-unmatched', { name: contentType.name, at: 'contentType' });
  return { project, type };
}

function cut(title: string): string {
  const points = [...title];
  return points.length > LONGEST_SUBJECT
    ? `${points
        .slice(0, LONGEST_SUBJECT - 1)
        .join('')
        .trimEnd()}…`
    : title;
}

const factsOf = ({ cleanUrl, url, topics }: Article): Record<FactName, string[]> => ({
  cleanUrl: [cleanUrl],
  sourceUrl: [url],
  medigyTopics: topics,
});

export function contentOf(article: Article, { describes, fields }: OpenProjectSettings): Content {
  const { body, commentary = '' } = article;
  const excerpt = body.startsWith(commentary) ? body.slice(commentary.length) : body;
  const texts = { text: body, commentary, excerpt };
  const link = `<${new URL(article.url).href.replace(/[<>]/g, encodeURIComponent)}>`;
  const facts = factsOf(article);
  return {
    subject: cut(article.title),
    description: describes
      .map((part) => (part === 'link' ? link : markdownOf(texts[part])))
      .filter(Boolean)
      .join('\n\n'),
    fields: Object.fromEntries(FACTS.filter((name) => fields[name]).map((name) => [name, facts[name]])),
  };
}

/** What a field of a kind shows of a value: a text holds several as JSON, a list each by what its option is called. */
function shownIn(field: Field, name: FactName, value: string[], schema: Record<string, unknown>): string[] {
  if (!isList(field)) return name === 'medigyTopics' ? [JSON.stringify(value)] : value;
  const options = optionsOf(schema, field);
  return (field.kind === 'list' ? value.slice(0, 1) : value).map((each) => optionNamed(options, each)?.title ?? each);
}

interface Showing {
  content: Content;
  task: { settings: Pick<OpenProjectSettings, 'fields'> };
  schema(): Promise<Record<string, unknown>>;
}

/** As it reads once it is written, so that what is there can be told from what is meant. */
export async function shown({ content, task: { settings }, schema }: Showing): Promise<Content> {
  const known = await schema();
  const fields = FACTS.flatMap((name) => {
    const [field, value] = [settings.fields[name], content.fields[name]];
    return field && value ? [[name, shownIn(field, name, value, known)] as const] : [];
  });
  return { ...content, fields: Object.fromEntries(fields) };
}

/** What a work package holds now. */
export function contentIn(
  one: WorkPackage,
  { fields }: Pick<OpenProjectSettings, 'fields'>,
  schema: Record<string, unknown> = {},
): Content {
  const known = FACTS.flatMap((name) => {
    const field = fields[name];
    return field ? [[name, readField(field, one, schema)] as const] : [];
  });
  return { subject: one.subject, description: one.description?.raw ?? '', fields: Object.fromEntries(known) };
}
