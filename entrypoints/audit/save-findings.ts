// Findings as a file, made in pieces so that the page goes on answering.
import { auditWords } from '@/components/audit/audit-words';
import { csvHead, csvRows, type CsvWords } from '@/utils/audit/findings-csv';
import type { Finding, FindingKind } from '@/utils/core/audit/finding';
import { saveFile } from '@/utils/platform/files/save-file';

const AT_ONCE = 5_000;

/** Resolves when it is handed to the browser's downloads. */
export async function saveFindings(site: string, findings: readonly Finding[]): Promise<void> {
  const words: CsvWords = {
    columns: auditWords.columns,
    kinds: Object.fromEntries(Object.entries(auditWords.kinds).map(([kind, { name }]) => [kind, name])) as Record<FindingKind, string>,
    severities: auditWords.severities,
  };
  const parts = [csvHead(words)];
  for (let at = 0; at < findings.length; at += AT_ONCE) {
    parts.push(csvRows(findings.slice(at, at + AT_ONCE), words));
    await new Promise((resolve) => setTimeout(resolve));
  }
  saveFile(`${site}-findings.csv`, 'text/csv', new Blob(parts));
}
