// One check of a site, from listing its files to the last finding: some files are read while the worker checks those before.
import type { AuditProgress } from '@/components/audit/audit-view';
import type { Finding, FindingKind } from '@/utils/core/audit/finding';
import type { Site } from '@/utils/core/site';
import type { AuditedFiles } from './source/audited-files';
import type { Auditor, Found } from './worker/auditor';

/** So many findings are kept to be listed; all are counted. */
const MOST_KEPT = 200_000;
const PATHS_AT_ONCE = 5_000;
/** Milliseconds between two drawings of what was found. */
const SHOWN_EVERY = 200;

export interface Progress extends AuditProgress {
  state: 'listing' | 'reading' | 'done';
}

export const NOTHING_FOUND: AuditProgress = { done: 0, of: 0, counts: null, byKind: new Map(), findings: [], found: 0, lots: 0 };

/** `isStopped` is asked after each step; `tell` is called a few times a second, with the same list of findings. Throws ProblemErrors. */
export async function runAudit(
  { site, files, auditor }: { site: Site; files: AuditedFiles; auditor: Auditor },
  isStopped: () => boolean,
  tell: (progress: Progress) => void,
): Promise<void> {
  const findings: Finding[] = [];
  const byKind = new Map<FindingKind, number>();
  const progress: Progress = { ...NOTHING_FOUND, state: 'listing', byKind, findings };
  let shownAt = 0;
  const show = (change: Partial<Progress>, now = false) => {
    Object.assign(progress, change);
    if (isStopped() || (!now && performance.now() - shownAt < SHOWN_EVERY)) return;
    shownAt = performance.now();
    progress.lots += 1;
    tell({ ...progress, byKind: new Map(byKind) });
  };
  const take = ({ findings: fresh, counts }: Found) => {
    for (const finding of fresh) {
      byKind.set(finding.kind, (byKind.get(finding.kind) ?? 0) + 1);
      if (findings.length < MOST_KEPT) findings.push(finding);
    }
    Object.assign(progress, { counts, found: progress.found + fresh.length });
  };

  await auditor.open(site, files.name);
  const paths = await files.list((count) => show({ done: count }));
  for (let at = 0; at < paths.length; at += PATHS_AT_ONCE) await auditor.list(paths.slice(at, at + PATHS_AT_ONCE));
  if (isStopped()) return;
  const { wanted, ...begun } = await auditor.begin();
  take(begun);
  show({ state: 'reading', done: 0, of: wanted.length }, true);

  const lotAt = (at: number) => files.read(wanted.slice(at, at + files.lot));
  let next = wanted.length > 0 ? lotAt(0) : null;
  for (let at = 0; next; at += files.lot) {
    const lot = await next;
    if (isStopped()) return;
    next = at + files.lot < wanted.length ? lotAt(at + files.lot) : null;
    // Awaited below; what goes wrong with it is told there.
    next?.catch(() => {});
    take(await auditor.read(lot));
    show({ done: Math.min(at + files.lot, wanted.length) });
  }
  take(await auditor.finish());
  show({ state: 'done' }, true);
}
