// Fills a template's holes, and drops what there is nothing to put in.
import { mistake } from './mistake';
import type { Scope } from './names';
import type { NamedTemplate, Hole, Part, Template } from './template';
import { isNothing } from './words';
import type { JsonValue } from '../yaml/writer';

interface Filled {
  /** Undefined where the value is dropped with its key. */
  value: JsonValue | undefined;
  /** `fixed` has no holes; `empty` has some, and none of them was filled. */
  holes: 'fixed' | 'empty' | 'filled';
}

export type FrontMatter = { [key: string]: JsonValue };

/** The keys and what fills them; a key that has nothing to hold is left out. */
export const fillEntries = (entries: NamedTemplate[], scope: Scope): FrontMatter => fillMap(entries, scope).map;

/** What fills one template; undefined where there is nothing to put in. */
export const fillTemplate = (template: Template, scope: Scope): JsonValue | undefined => fill(template, scope).value;

function fill(template: Template, scope: Scope): Filled {
  switch (template.kind) {
    case 'fixed':
      return { value: template.value, holes: 'fixed' };
    case 'text': {
      const value = fillParts(template.parts, scope);
      return { value, holes: value === undefined ? 'empty' : 'filled' };
    }
    case 'list': {
      const items = template.items.map((item) => fill(item, scope));
      const kept = items.flatMap(({ value }) => (value === undefined ? [] : [value]));
      const dropped = items.length > 0 && kept.length === 0;
      return { value: dropped ? undefined : kept, holes: holesOf(items) };
    }
    case 'map': {
      const { map, holes } = fillMap(template.entries, scope);
      return { value: holes === 'empty' ? undefined : map, holes };
    }
  }
}

function fillMap(entries: NamedTemplate[], scope: Scope): { map: FrontMatter; holes: Filled['holes'] } {
  const values = entries.map(({ template }) => fill(template, scope));
  const kept = entries.flatMap(({ name }, index): [string, JsonValue][] => {
    const value = values[index]?.value;
    return value === undefined ? [] : [[name, value]];
  });
  return { map: Object.fromEntries(kept), holes: holesOf(values) };
}

function holesOf(parts: Filled[]): Filled['holes'] {
  const has = (state: Filled['holes']) => parts.some(({ holes }) => holes === state);
  return has('filled') ? 'filled' : has('empty') ? 'empty' : 'fixed';
}

/** A single hole keeps the type of what fills it; with text around it, it becomes text. */
function fillParts(parts: Part[], scope: Scope): JsonValue | undefined {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') return readHole(only, scope);
  const texts = parts.map((part) => (typeof part === 'string' ? part : holeText(part, scope)));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** What a hole puts among other text; undefined where that is nothing. */
export function holeText(hole: Hole, scope: Scope): string | undefined {
  const value = readHole(hole, scope);
  if (typeof value === 'object') return mistake(hole.line, 'format_listInText');
  return value === undefined ? undefined : String(value);
}

function readHole(hole: Hole, scope: Scope): JsonValue | undefined {
  const value = hole.read(scope);
  return isNothing(value) ? undefined : (value as JsonValue);
}
