// Findings as a table that spreadsheets open: RFC 4180, in UTF-8 with the mark that Excel wants.
import type { Finding, FindingKind, Severity } from '@/utils/core/audit/finding';
import { FINDING_KINDS } from '@/utils/core/audit/finding';

export interface CsvWords {
  /** Above the columns: kind, severity, file, line, key, found, meant. */
  columns: readonly string[];
  kinds: Readonly<Record<FindingKind, string>>;
  severities: Readonly<Record<Severity, string>>;
}

export const csvHead = ({ columns }: CsvWords): string => `\uFEFF${row(columns)}`;

export const csvRows = (findings: readonly Finding[], { kinds, severities }: CsvWords): string =>
  findings
    .map(({ kind, path, line, key, term, hint }) =>
      row([kinds[kind], severities[FINDING_KINDS[kind]], path, line === 0 ? '' : String(line), key, term, hint]),
    )
    .join('');

const row = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

/** What a spreadsheet would take for a formula stands behind an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
