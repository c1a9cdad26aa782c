// Checks files, some at a time: long work, so the page has it done in a worker.
import { openAudit, type SiteAudit } from '@/utils/audit/site-audit';
import type { AuditCounts, Finding, Unread } from '@/utils/core/audit/finding';
import type { Site } from '@/utils/core/site';
import type { LearnLatin } from '@/utils/formats/matching/match-file';
import type { AuditedFile } from '../source/audited-files';

/** Bytes of a file that is read at all. */
const MOST_BYTES = 8_000_000;

/** What is found of some files, and how much was looked at until then. */
export interface Found {
  findings: Finding[];
  counts: AuditCounts;
}

export type Auditor = ReturnType<typeof createAuditor>;

/** `learnLatin`: see `fileMatcher`. */
export function createAuditor(learnLatin: LearnLatin) {
  let audit: SiteAudit | null = null;
  const current = (): SiteAudit => {
    if (!audit) throw new Error('no site is checked');
    return audit;
  };
  const found = (findings: Found['findings']): Found => ({ findings, counts: { ...current().counts } });

  return {
    /** Throws the Problem `format-broken`. */
    async open(site: Site, folder: string): Promise<void> {
      audit = await openAudit(site, folder, learnLatin);
    },
    async list(paths: string[]): Promise<void> {
      current().list(paths);
    },
    async begin(): Promise<Found & { wanted: string[] }> {
      const { wanted, findings } = current().begin();
      return { wanted, ...found(findings) };
    },
    async read(files: AuditedFile[]): Promise<Found> {
      const findings: Found['findings'] = [];
      for (const file of files) {
        const { text, why } = await textOf(file);
        findings.push(...(await current().read(file.path, text, why)));
      }
      return found(findings);
    },
    async finish(): Promise<Found> {
      return found(current().finish());
    },
  };
}

async function textOf({ content, why = 'gone' }: AuditedFile): Promise<{ text: string | null; why: Unread }> {
  if (content === null || typeof content === 'string') return { text: content, why };
  if (content.size > MOST_BYTES) return { text: null, why: 'large' };
  // Moved or taken away since it was listed.
  const bytes = await content.arrayBuffer().catch(() => null);
  if (!bytes) return { text: null, why: 'gone' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? { text: null, why: 'binary' } : { text, why };
  } catch {
    return { text: null, why: 'binary' };
  }
}
