/** Reads front matter with the readers that site generators use, each as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { differences } from './difference.ts';

export interface ToRead {
  id: string;
  text: string;
  meant: unknown;
}

export interface Misread {
  reader: string;
  id: string;
  /** Where; or what the reader said. */
  at: string;
}

const headOf = (text: string) => text.slice(4, text.indexOf('\n---\n', 3) + 1);
/** Dates and what else is no JSON become what they look like. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

const IN_NODE: Record<string, (text: string) => unknown> = {
  'yaml 1.1': (text) => parse(headOf(text), { version: '1.1', uniqueKeys: false, logLevel: 'silent' }),
  'yaml 1.2': (text) => parse(headOf(text), { version: '1.2', logLevel: 'silent' }),
  'js-yaml': (text) => load(headOf(text)),
  // An empty object, or it answers what it read before of the same text.
  'gray-matter': (text) => matter(text, {}).data,
};
/** The first command that has the library. */
const PROCESSES: [reader: string, commands: string[], script: string][] = [
  ['PyYAML', ['python3', '/usr/bin/python3'], join(import.meta.dirname, 'read.py')],
  ['Psych', ['ruby'], join(import.meta.dirname, 'read.rb')],
];

/** What each reads differently, and which are not at hand. */
export async function readAll(files: ToRead[]): Promise<{ misread: Misread[]; readers: string[]; missing: string[] }> {
  const misread = files.flatMap((file) =>
    Object.entries(IN_NODE).flatMap(([reader, read]) => compare(reader, file, () => plain(read(file.text)))),
  );
  const readers = Object.keys(IN_NODE);
  const missing: string[] = [];
  for (const [reader, commands, script] of PROCESSES) {
    const command = commands.find((one) => spawnSync(one, [script], { input: '' }).status === 0);
    if (!command) {
      missing.push(reader);
      continue;
    }
    readers.push(reader);
    const answers = await ask(command, [script], files);
    for (const file of files) misread.push(...compare(reader, file, () => valueOf(answers.get(file.id))));
  }
  return { misread, readers, missing };
}

export function compare(reader: string, { id, meant }: Pick<ToRead, 'id' | 'meant'>, read: () => unknown): Misread[] {
  try {
    return differences(meant, read()).map((at) => ({ reader, id, at }));
  } catch (error) {
    return [{ reader, id, at: `error: ${String(error).split('\n')[0]}` }];
  }
}

interface Answer {
  id: string;
  value?: unknown;
  error?: string;
}

function valueOf(answer: Answer | undefined): unknown {
  if (!answer || answer.error !== undefined) throw new Error(answer?.error ?? 'no answer');
  return answer.value;
}

async function ask(command: string, args: string[], files: ToRead[]): Promise<Map<string, Answer>> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  child.stdin.end(files.map(({ id, text }) => `${JSON.stringify({ id, head: headOf(text) })}\n`).join(''));
  let said = '';
  for await (const part of child.stdout.setEncoding('utf8')) said += part as string;
  return new Map(
    said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer)
      .map((answer) => [answer.id, answer]),
  );
}
