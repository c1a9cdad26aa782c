// What is said where a site is checked.
import type { Finding, Severity, Unread } from '@/utils/core/audit/finding';
import { number, plural, say } from '../shared/words/say';
import { KIND_WORDS } from './kind-words';

const WHY: Readonly<Record<Unread, string>> = { large: say('audit_large'), binary: say('audit_binary'), gone: say('audit_goneFile') };

export const auditWords = {
  page: say('audit_page'),
  how: say('audit_how'),
  site: say('audit_site'),
  folder: say('audit_folder'),
  archive: say('audit_archive'),
  repository: (name: string) => say('audit_repository', name),
  listing: (count: number) => plural('audit_listing', count),
  reading: (done: number, of: number) => say('audit_reading', number(done), number(of)),
  stop: say('audit_stop'),
  stopped: say('audit_stopped'),
  kinds: KIND_WORDS,
  severities: { fault: say('audit_fault'), doubt: say('audit_doubt'), note: say('audit_note') } satisfies Record<Severity, string>,
  severity: say('audit_severity'),
  kind: say('audit_kind'),
  count: say('audit_count'),
  allKinds: say('audit_allKinds'),
  clean: say('audit_clean'),
  checked: (articles: number) => plural('audit_checked', articles),
  images: (count: number) => plural('audit_images', count),
  others: (count: number) => plural('audit_others', count),
  unreadFiles: (count: number) => plural('audit_unreadFiles', count),
  elsewhere: (count: number) => plural('audit_elsewhere', count),
  nothingFits: (files: number) => plural('audit_nothingFits', files),
  firstOthers: say('audit_firstOthers'),
  kept: (count: number) => plural('audit_kept', count),
  find: say('audit_find'),
  key: say('audit_key'),
  allKeys: say('audit_allKeys'),
  sort: say('audit_sort'),
  sorts: { file: say('audit_byFile'), kind: say('audit_byKind'), term: say('audit_byTerm') },
  findings: say('audit_findings'),
  shown: (count: number) => plural('audit_shown', count),
  none: say('audit_none'),
  csv: say('audit_csv'),
  columns: [
    say('audit_kind'),
    say('audit_severity'),
    say('audit_file'),
    say('audit_line'),
    say('audit_key'),
    say('audit_found'),
    say('audit_meant'),
  ],
  line: (line: number) => say('audit_atLine', number(line)),
  gone: say('audit_gone'),
  close: say('audit_close'),
  /** What stands there, and what is meant. */
  says({ kind, term, hint }: Finding): string {
    if (kind === 'unread') return WHY[term as Unread] ?? WHY.gone;
    if (kind === 'excerpt-long') return say('audit_ofCharacters', number(Number(term)), number(Number(hint)));
    return [term, hint].filter(Boolean).join(' → ');
  },
};
