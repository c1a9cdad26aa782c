// Where the page's own time goes after the click, by Chromium's trace of its main thread.
import type { Session } from '../../test/e2e/browser-driver.ts';
import { puppeteerPageOf } from '../../test/e2e/chromium-surface.ts';
import { openAtRest, waitForMark } from './measure.ts';

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];
const SCRIPT = 'content-scripts/page.js';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** Milliseconds of the page's main thread. */
export interface PageTime {
  /** The script is compiled, and runs until it has answered the facts. */
  facts: number;
  /** From then until the clip is answered, while it is busy with it. */
  clip: number;
  /** Style and layout that those two forced. */
  forced: number;
  /** Style, layout and paint besides, from the click on. */
  rendering: number;
}

export async function tracePage(session: Session, url: string, last: string): Promise<PageTime> {
  const page = await openAtRest(session, url);
  const { tracing } = puppeteerPageOf(page);
  await tracing.start({ categories: CATEGORIES });
  const popup = await session.clickAction(page);
  await waitForMark(popup, last);
  const trace = await tracing.stop();
  await popup.close();
  await page.close();
  return timeIn((JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents);
}

function timeIn(events: TraceEvent[]): PageTime {
  const script = events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(SCRIPT));
  if (!script) return { facts: NaN, clip: NaN, forced: NaN, rendering: NaN };
  const end = script.ts + (script.dur ?? 0);
  const thread = events.filter(({ pid, tid, dur }) => pid === script.pid && tid === script.tid && dur);
  // What is asked for the clip is a function without an address, or what the script itself has left to be called.
  const calls = thread.filter(
    ({ name, ts, args }) => ts >= end && (name === 'FunctionCall' ? args.data?.url?.endsWith(SCRIPT) : name === 'EvaluateScript'),
  );
  const clip = calls.toSorted((one, other) => other.dur! - one.dur!)[0];
  const isWithin = ({ ts }: TraceEvent) => [script, clip].some((task) => task && ts >= task.ts && ts < task.ts + task.dur!);
  const rendering = thread.filter(({ name }) => /^(?:UpdateLayoutTree|Layout|PrePaint|Paint)$/.test(name));
  return {
    facts: script.dur! / 1000,
    clip: clip ? clip.dur! / 1000 : NaN,
    forced: sum(rendering.filter(isWithin)),
    rendering: sum(rendering.filter((event) => !isWithin(event))),
  };
}

const sum = (events: TraceEvent[]): number => events.reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
