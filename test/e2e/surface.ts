/** Builds what every document offers a journey from the few things that differ between the browsers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Surface, ScreenshotOptions } from './browser-driver.ts';
import { FOCUSED } from './accessible-query.ts';
import { axeViolations } from './axe-rules.ts';
import { locator } from './locator.ts';
import { until } from './time-limit.ts';

export interface SurfaceParts {
  /** Evaluates an expression, awaits it and answers its JSON value. Not stopped by a page's CSP. */
  run(expression: string): Promise<unknown>;
  /** A real left click, in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  capture(options: ScreenshotOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

const PATIENCE = 10_000;

export function surface(parts: SurfaceParts): Surface {
  const text = async () => String(await parts.run(`document.body?.innerText ?? ''`));
  return {
    url: async () => String(await parts.run('location.href')),
    evaluate: async (fn, ...args) => (await parts.run(`(${fn})(...${JSON.stringify(args)})`)) as never,
    text,
    waitForText: async (wanted, limit = PATIENCE) => {
      let last = '';
      const check = async () => {
        last = await text();
        return (typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last)) ? last : undefined;
      };
      return until(check, limit, () => `No text ${wanted}. The text is:\n${last}`);
    },
    find: (target) => locator(parts, target, PATIENCE),
    press: parts.press,
    type: parts.type,
    focused: async () => String(await parts.run(FOCUSED)),
    axe: () => axeViolations(parts.run),
    screenshot: async (path, options = {}) => {
      const png = await parts.capture(options);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, png);
      return png;
    },
    close: parts.close,
  };
}
