// Leaves out of Defuddle what reads pages that nobody publishes an article from: mail, chats with machines, what needs a server asked, and a wiki that was closed; and of videos and threads what is no article.
import type { Plugin } from 'vite';

const LEFT_OUT = ['Gmail', 'ChatGPT', 'Claude', 'Gemini', 'Grok', 'Conversation', 'Bilibili', 'XOembed', 'LeetCode', 'C2Wiki', 'Youtube', 'Threads'];
const NEVER = 'class{canExtract(){return!1}canExtractAsync(){return!1}prefersAsync(){return!1}}';

interface Node {
  type: string;
  start: number;
  end: number;
  properties?: Node[];
}

/** Its package is one bundle, whose modules are the properties of an object; each of those named is replaced by one that never applies. */
export function leanDefuddle(): Plugin {
  return {
    name: 'lean-defuddle',
    transform(code, id) {
      if (!id.endsWith('/defuddle/dist/index.js')) return null;
      let lean = code;
      const found = new Set<string>();
      for (const { start, end } of modulesIn(this.parse(code) as unknown as Node).toReversed()) {
        const [, name] = /\b[\w$]+\.(\w+)Extractor=/.exec(code.slice(start, end)) ?? [];
        if (!name || !LEFT_OUT.includes(name)) continue;
        found.add(name);
        const key = /^\w+/.exec(code.slice(start, end))?.[0];
        lean = `${lean.slice(0, start)}${key}(e,t){t.${name}Extractor=${NEVER}}${lean.slice(end)}`;
      }
      const missing = LEFT_OUT.filter((name) => !found.has(name));
      if (missing.length > 0) throw new Error(`Defuddle has no longer: ${missing.join(', ')}. Look at scripts/lean-defuddle.ts.`);
      return { code: lean, map: null };
    },
  };
}

/** The methods of the object that holds most of them. */
function modulesIn(root: Node): Node[] {
  let most: Node[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      const { type, properties } = value as Node;
      if (type === 'ObjectExpression' && properties && properties.length > most.length && properties.every((it) => it.type === 'Property')) most = properties;
      Object.values(value).forEach(walk);
    }
  };
  walk(root);
  return most;
}
