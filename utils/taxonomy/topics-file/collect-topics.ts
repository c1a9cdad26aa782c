// Topics as they are gathered out of a file: each name once, whatever is odd told with its line.
import type { Message } from '@/utils/base/message';
import type { Topic } from '@/utils/core/site';
import { nameKey } from '../same-name';
import { cleanName, mended } from './clean-name';

export interface Odd {
  /** From 1; null where it is of no one line. */
  line: number | null;
  why: Message;
}

/** So many are kept to be shown; how many there are is counted. */
const MOST_ODD = 300;
/** Topics that a site can have: the picker and the settings were measured with so many. */
export const MOST_TOPICS = 50_000;

/** A short name of letters that nothing can be wrong with. */
const PLAIN = /^[\u0020-\u007e]{0,200}$/;

export class OddList {
  readonly first: Odd[] = [];
  count = 0;

  tell(line: number | null, why: Message): void {
    this.count += 1;
    if (this.first.length < MOST_ODD) this.first.push({ line, why });
  }
}

export interface Collected {
  /** Of the first `MOST_TOPICS` names. */
  topics: Topic[];
  /** All names, each once. */
  names: number;
  odd: OddList;
  /** Names whose accents look broken, and one of them as it stands and as it was meant. */
  broken: { count: number; from: string; to: string } | null;
}

interface Kept {
  line: number;
  topic: Topic | null;
}

export class TopicCollector {
  private readonly kept = new Map<string, Kept>();
  private readonly led: { topic: Topic; line: number; to: string }[] = [];
  private readonly topics: Topic[] = [];
  private broken: Collected['broken'] = null;

  constructor(
    private readonly mend: boolean,
    private readonly odd = new OddList(),
  ) {}

  tell(line: number, why: Message): void {
    this.odd.tell(line, why);
  }

  /** `again`: whether the same name may come in many lines, as a parent's does. */
  add(line: number, written: string, synonyms: readonly string[], useInstead: string, again: boolean): void {
    const name = this.fit(line, written, 'why_topicName');
    if (name === null) return;
    const key = nameKey(name);
    const before = this.kept.get(key);
    if (before && !again) this.odd.tell(line, ['why_topicTwice', name, before.line]);
    const entry = before ?? this.keep(key, name, line);
    if (entry.topic) this.describe(entry.topic, line, synonyms, useInstead);
  }

  /** Topics that lead back to themselves by way of others. */
  private looped(): Set<Topic> {
    const next = new Map(this.led.map(({ topic, to }) => [nameKey(topic.name), nameKey(to)]));
    const [looped, done] = [new Set<string>(), new Set<string>()];
    for (const start of next.keys()) {
      const way = new Set<string>();
      let at: string | undefined = start;
      for (; at !== undefined && !done.has(at) && !way.has(at); at = next.get(at)) way.add(at);
      let inLoop = false;
      for (const key of way) {
        inLoop ||= key === at;
        if (inLoop) looped.add(key);
        done.add(key);
      }
    }
    return new Set(this.led.flatMap(({ topic }) => (looped.has(nameKey(topic.name)) ? [topic] : [])));
  }

  /** `known`: whether the site has a topic of that key. */
  finish(known: (key: string) => boolean): Collected {
    const looped = this.looped();
    for (const { topic, line, to } of this.led) {
      if (nameKey(to) === nameKey(topic.name)) this.odd.tell(line, ['why_insteadOfItself', topic.name]);
      else if (!this.kept.has(nameKey(to)) && !known(nameKey(to))) this.odd.tell(line, ['why_insteadUnknown', to, topic.name]);
      else if (looped.has(topic)) this.odd.tell(line, ['why_insteadLoop', topic.name, to]);
      else topic.useInstead = to;
    }
    return { topics: this.topics, names: this.kept.size, odd: this.odd, broken: this.broken };
  }

  private keep(key: string, name: string, line: number): Kept {
    const topic: Topic | null = this.topics.length < MOST_TOPICS ? { name } : null;
    if (topic) this.topics.push(topic);
    const entry = { line, topic };
    this.kept.set(key, entry);
    return entry;
  }

  private describe(topic: Topic, line: number, synonyms: readonly string[], useInstead: string): void {
    const fit = synonyms.flatMap((synonym) => this.fit(line, synonym, 'why_synonym') ?? []);
    if (fit.length > 0) topic.synonyms = topic.synonyms ? [...new Set([...topic.synonyms, ...fit])] : fit;
    const successor = useInstead === '' ? null : this.fit(line, useInstead, 'why_instead');
    if (successor !== null) this.led.push({ topic, line, to: successor });
  }

  private fit(line: number, written: string, sentence: string): string | null {
    // Nearly all names are, and a file may have a million.
    if (PLAIN.test(written)) return written.trim();
    const whole = mended(written);
    if (whole !== null)
      this.broken = { count: (this.broken?.count ?? 0) + 1, from: this.broken?.from ?? written, to: this.broken?.to ?? whole };
    const { name, odd } = cleanName(this.mend ? (whole ?? written) : written);
    if (odd) this.odd.tell(line, [sentence, odd]);
    return name;
  }
}
