/** Runs axe-core in a document of either browser. */
import axe from 'axe-core';
import type { AxeViolation } from './browser-driver.ts';

interface AxeResults {
  violations: { id: string; impact: string | null; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `run` evaluates an expression in the document, past its Content Security Policy. */
export async function axeViolations(run: (expression: string) => Promise<unknown>): Promise<AxeViolation[]> {
  if (!(await run(`'axe' in window`))) await run(`(() => { ${axe.source}\n return true; })()`);
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const { violations } = (await run(`window.axe.run(document, ${options})`)) as AxeResults;
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`.trim()),
  }));
}
