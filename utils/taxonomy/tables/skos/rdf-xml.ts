// RDF in XML as programs for thesauri write it: things with properties, values, and things in things.
import { readXml, type XmlTag } from '../xml/read-xml';
import { type Graph, RDF, resolved, SKOS, type Statement } from './statement';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element that is open: a thing, or a property of one. */
interface Open {
  /** Of a thing: what it is called. */
  subject?: string;
  /** Of a property. */
  predicate?: string;
  /** Of a property: what it holds is told already, or stands in it. */
  told?: boolean;
  text: string;
  language: string;
  base: string;
  line: number;
}

export function readRdfXml(written: string): Graph {
  const statements: Statement[] = [];
  const open: Open[] = [];
  let unnamed = 0;
  const blank = () => `_:x${(unnamed += 1)}`;

  const say = (subject: string, predicate: string, value: Statement['value'], line: number) =>
    statements.push({ subject, predicate, value, line });

  function openThing(tag: XmlTag, within: Omit<Open, 'subject' | 'predicate'>): Open {
    const of = (name: string) => tag.attributes.get(RDF + name);
    const [about, id, node] = [of('about'), of('ID'), of('nodeID')];
    const subject =
      about !== undefined
        ? resolved(about, within.base)
        : id !== undefined
          ? resolved(`#${id}`, within.base)
          : node === undefined
            ? blank()
            : `_:n${node}`;
    if (tag.space + tag.name !== `${RDF}Description`) say(subject, `${RDF}type`, { iri: tag.space + tag.name }, tag.line);
    sayAttributes(subject, tag, within);
    return { ...within, subject };
  }

  /** Properties may stand in the tag. */
  function sayAttributes(subject: string, { attributes, line }: XmlTag, { language }: Open): void {
    for (const [name, text] of attributes)
      if (/[#/]/.test(name) && !name.startsWith(RDF) && !name.startsWith(XML) && !name.startsWith('http://www.w3.org/2000/xmlns/'))
        say(subject, name, { text, language }, line);
  }

  function openProperty(tag: XmlTag, subject: string, within: Open): Open {
    const predicate = tag.space + tag.name;
    const of = (name: string) => tag.attributes.get(RDF + name);
    const [resource, node, parse] = [of('resource'), of('nodeID'), of('parseType')];
    if (resource !== undefined) say(subject, predicate, { iri: resolved(resource, within.base) }, tag.line);
    else if (node !== undefined) say(subject, predicate, { iri: `_:n${node}` }, tag.line);
    else if (parse === 'Resource') {
      const thing = blank();
      say(subject, predicate, { iri: thing }, tag.line);
      return { ...within, subject: thing };
    }
    return { ...within, predicate, told: resource !== undefined || node !== undefined };
  }

  const faults = readXml(written, {
    open(tag) {
      const parent = open.at(-1);
      const within: Open = {
        text: '',
        language: tag.attributes.get(`${XML}lang`) ?? parent?.language ?? '',
        base: tag.attributes.get(`${XML}base`) ?? parent?.base ?? '',
        line: tag.line,
      };
      if (tag.space === RDF && tag.name === 'RDF') open.push(within);
      else if (parent?.subject !== undefined && tag.space + tag.name !== `${SKOS}Concept`)
        open.push(openProperty(tag, parent.subject, within));
      else {
        const thing = openThing(tag, within);
        const holder = open.at(-2)?.subject;
        // A concept inside a concept: the tag of the one before was not closed.
        if (parent?.predicate !== undefined && holder !== undefined) {
          say(holder, parent.predicate, { iri: thing.subject! }, tag.line);
          parent.told = true;
        }
        open.push(thing);
      }
    },
    close() {
      const { predicate, told, text, language, line } = open.pop() ?? { text: '', language: '', line: 0 };
      const holder = open.at(-1)?.subject;
      if (predicate !== undefined && !told && holder !== undefined && text.trim() !== '')
        say(holder, predicate, { text: text.replace(/\s+/g, ' ').trim(), language }, line);
    },
    text(part) {
      const at = open.at(-1);
      if (at?.predicate !== undefined && !at.told) at.text += part;
    },
  });
  return { statements, faults };
}
