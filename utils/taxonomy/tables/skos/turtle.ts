// Turtle, and N-Triples, which is a part of it. A statement that is wrong is told by its line, and the next one is read.
import type { Message } from '@/utils/base/message';
import { type Graph, RDF, resolved, USUAL_PREFIXES, type Value } from './statement';
import { type Token, turtleTokens } from './turtle-tokens';

const MOST_FAULTS = 50;
/** Things in things. */
const DEEPEST = 200;
const BROKEN: Message = ['why_notTurtle'];

/** Thrown where a token cannot stand where it does. */
class Unexpected extends Error {
  constructor(readonly line: number) {
    super('unexpected');
  }
}

export function readTurtle(text: string): Graph {
  const graph: Graph = { statements: [], faults: [] };
  const reader = new TurtleReader(text, graph);
  while (reader.hasMore)
    try {
      reader.statement();
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      if (graph.faults.length < MOST_FAULTS) graph.faults.push({ line: error.line, why: BROKEN });
      reader.skip();
    }
  return graph;
}

class TurtleReader {
  private readonly tokens: Iterator<Token>;
  private at: Token | null = null;
  private lastLine = 1;
  private base = '';
  private unnamed = 0;
  private readonly prefixes = new Map(Object.entries(USUAL_PREFIXES));

  constructor(
    text: string,
    private readonly graph: Graph,
  ) {
    this.tokens = turtleTokens(text);
    this.next();
  }

  get hasMore(): boolean {
    return this.at !== null;
  }

  private next(): Token | null {
    const before = this.at;
    const { value, done } = this.tokens.next();
    this.at = done ? null : value;
    if (before) this.lastLine = before.line;
    return before;
  }

  private is(sign: string): boolean {
    return this.at?.kind === 'sign' && this.at.text === sign;
  }

  private take(sign: string): void {
    if (!this.is(sign)) throw new Unexpected(this.at?.line ?? this.lastLine);
    this.next();
  }

  /** Behind the dot that ends the statement. */
  skip(): void {
    while (this.at && !this.is('.')) this.next();
    this.next();
  }

  statement(): void {
    const word = this.at?.text.toLowerCase();
    if (this.at?.kind !== 'text' && (word === '@prefix' || word === 'prefix')) this.prefix();
    else if (this.at?.kind !== 'text' && (word === '@base' || word === 'base')) {
      this.next();
      this.base = resolved(this.iri(), this.base);
      if (word === '@base') this.take('.');
    } else {
      const isAlone = this.is('[');
      const subject = this.thing(0);
      if (!isAlone || !this.is('.')) this.properties(subject, 0);
      this.take('.');
    }
  }

  private prefix(): void {
    const needsDot = this.next()!.text.startsWith('@');
    const name = this.next();
    if (name?.kind !== 'name' || !name.text.endsWith(':')) throw new Unexpected(name?.line ?? this.lastLine);
    this.prefixes.set(name.text.slice(0, -1), resolved(this.iri(), this.base));
    if (needsDot) this.take('.');
  }

  private properties(subject: string, depth: number): void {
    for (;;) {
      const predicate = this.at?.kind === 'word' && this.at.text === 'a' ? (this.next(), `${RDF}type`) : this.iri();
      do {
        const line = this.at?.line ?? this.lastLine;
        this.graph.statements.push({ subject, predicate, value: this.value(depth), line });
      } while (this.is(',') && this.next());
      if (!this.is(';')) return;
      while (this.is(';')) this.next();
      if (this.is('.') || this.is(']')) return;
    }
  }

  private value(depth: number): Value {
    const { at } = this;
    if (at?.kind === 'text') return this.literal();
    if (at?.kind === 'word') return { text: this.next()!.text, language: '' };
    return { iri: this.thing(depth) };
  }

  private literal(): Value {
    const text = this.next()!.text.replace(/\s+/g, ' ').trim();
    if (this.at?.kind === 'tag') return { text, language: this.next()!.text.slice(1) };
    if (this.is('^^')) {
      this.next();
      this.iri();
    }
    return { text, language: '' };
  }

  /** A thing by its name, or one without, which is said here. */
  private thing(depth: number): string {
    if (depth > DEEPEST) throw new Unexpected(this.at?.line ?? this.lastLine);
    if (!this.is('[') && !this.is('(')) return this.iri();
    const thing = `_:t${(this.unnamed += 1)}`;
    const isList = this.next()!.text === '(';
    if (isList)
      while (this.at && !this.is(')'))
        this.graph.statements.push({ subject: thing, predicate: `${RDF}li`, value: this.value(depth + 1), line: this.at.line });
    else if (!this.is(']')) this.properties(thing, depth + 1);
    this.take(isList ? ')' : ']');
    return thing;
  }

  private iri(): string {
    const token = this.next();
    if (token?.kind === 'iri') return resolved(token.text, this.base);
    const colon = token?.text.indexOf(':') ?? -1;
    const prefix = token?.text.slice(0, colon) ?? '';
    if (token?.kind !== 'name' || (prefix !== '_' && !this.prefixes.has(prefix))) throw new Unexpected(token?.line ?? this.lastLine);
    return prefix === '_' ? `_:n${token.text.slice(2)}` : this.prefixes.get(prefix)! + token.text.slice(colon + 1).replace(/\\(.)/g, '$1');
  }
}
