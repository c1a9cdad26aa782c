// Problem: what went wrong that the curator can act on, in one table. Its sentences stand in public/_locales, by its code.
import type { Message } from '@/utils/base/message';

/** The one click that helps. `settings`: of its destination. `compare`: what lies there with what should. `edit`: the same would meet the same again. `none`: nothing helps, or nothing is needed. */
export type Remedy = 'settings' | 'allow-host' | 'allow-folder' | 'compare' | 'edit' | 'send-again' | 'none';

interface ProblemRow {
  /** Whether trying again helps: not at all, later by itself, or after the curator fixed something. */
  retry: 'never' | 'later' | 'after-fix';
  /** Of every Problem that an outbox or a destination throws. */
  remedy?: Remedy;
  /** Something is wrong with the destination and not with the file: the next delivery would meet it too. */
  pauses?: true;
  /** Until it is tried again nothing else of its queue is. */
  holds?: true;
}

export const PROBLEMS = {
  'page-is-browser': { retry: 'after-fix' },
  'page-is-store': { retry: 'after-fix' },
  'page-is-pdf': { retry: 'after-fix' },
  'page-is-source': { retry: 'after-fix' },
  'page-is-file': { retry: 'after-fix' },
  'page-is-image': { retry: 'after-fix' },
  'page-is-empty': { retry: 'after-fix' },
  'page-no-article': { retry: 'after-fix' },
  'page-loading': { retry: 'after-fix' },
  'page-huge': { retry: 'after-fix' },
  'page-too-large': { retry: 'after-fix' },
  'page-moved': { retry: 'after-fix' },
  'page-not-asked': { retry: 'after-fix' },
  'page-keyless': { retry: 'after-fix' },
  'page-closed': { retry: 'after-fix' },
  'draft-gone': { retry: 'after-fix' },
  'page-gone': { retry: 'after-fix' },
  'page-is-error': { retry: 'after-fix' },
  'page-forbidden': { retry: 'after-fix' },
  'page-no-answer': { retry: 'after-fix' },
  'curator-missing': { retry: 'after-fix' },
  'title-missing': { retry: 'after-fix' },
  'link-missing': { retry: 'after-fix' },
  'content-type-missing': { retry: 'after-fix' },
  'community-missing': { retry: 'after-fix' },
  'slug-unfit': { retry: 'after-fix' },
  'root-unfit': { retry: 'after-fix' },
  'destination-missing': { retry: 'after-fix' },
  'topics-unlisted': { retry: 'after-fix' },
  'asked-missing': { retry: 'after-fix' },
  'asked-unfit': { retry: 'after-fix' },
  'body-missing': { retry: 'after-fix' },
  'excerpt-too-long': { retry: 'after-fix' },
  'image-needs-permission': { retry: 'after-fix' },
  'image-unreachable': { retry: 'after-fix' },
  'image-refused': { retry: 'never' },
  'image-too-large': { retry: 'after-fix' },
  'image-unknown': { retry: 'after-fix' },
  'image-broken': { retry: 'after-fix' },
  'file-kind-unknown': { retry: 'after-fix' },
  'vocabulary-too-large': { retry: 'after-fix' },
  'export-unreadable': { retry: 'after-fix' },
  'export-newer': { retry: 'after-fix' },
  'archive-damaged': { retry: 'after-fix' },
  'archive-too-large': { retry: 'after-fix' },
  'archive-names-unfit': { retry: 'after-fix' },
  'format-unknown': { retry: 'after-fix' },
  'format-broken': { retry: 'after-fix' },
  'file-not-faithful': { retry: 'after-fix' },
  'address-taken': { retry: 'after-fix', remedy: 'edit' },
  'download-interrupted': { retry: 'after-fix', remedy: 'send-again' },
  'download-cancelled': { retry: 'after-fix', remedy: 'send-again' },
  offline: { retry: 'later', remedy: 'send-again' },
  'host-unreachable': { retry: 'later', remedy: 'send-again' },
  'host-failed': { retry: 'later', remedy: 'send-again' },
  'host-limits': { retry: 'later', remedy: 'send-again', holds: true },
  'answer-unexpected': { retry: 'later', remedy: 'send-again' },
  'host-redirected': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'host-not-allowed': { retry: 'after-fix', remedy: 'allow-host', pauses: true },
  'sending-refused': { retry: 'after-fix' },
  'token-refused': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'token-not-accepted': { retry: 'after-fix' },
  'token-unreadable': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'token-missing': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'token-may-not-write': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'sign-in-refused': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'app-password-needed': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'place-missing': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'place-forbidden': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'not-webdav': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'repository-missing': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'repository-empty': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'repository-locked': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'branch-missing': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'root-missing': { retry: 'after-fix', remedy: 'settings' },
  'branch-protected': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'branch-moved': { retry: 'later', remedy: 'send-again' },
  'path-taken': { retry: 'after-fix', remedy: 'send-again' },
  'file-differs': { retry: 'after-fix', remedy: 'compare' },
  'team-file-missing': { retry: 'after-fix' },
  'published-already': { retry: 'after-fix', remedy: 'edit' },
  'published-unread': { retry: 'later', remedy: 'send-again', holds: true },
  'file-too-large': { retry: 'after-fix', remedy: 'edit' },
  'not-read-back': { retry: 'after-fix', remedy: 'send-again' },
  'secret-found': { retry: 'after-fix', remedy: 'edit' },
  'rule-message': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'rule-signature': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'rule-author': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'rule-path': { retry: 'after-fix', remedy: 'settings' },
  'rule-branch': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'rule-refused': { retry: 'after-fix', remedy: 'send-again' },
  'hook-refused': { retry: 'after-fix', remedy: 'send-again' },
  'file-locked': { retry: 'after-fix', remedy: 'send-again' },
  'host-full': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'host-maintenance': { retry: 'later', remedy: 'send-again' },
  'sign-on-needed': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'token-kind-refused': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'account-blocked': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'address-refused': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'request-refused': { retry: 'after-fix', remedy: 'settings' },
  'destination-paused': { retry: 'after-fix', remedy: 'settings' },
  'destination-gone': { retry: 'after-fix', remedy: 'settings' },
  'destination-not-set-up': { retry: 'after-fix', remedy: 'settings' },
  'destination-unknown': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'destination-unreadable': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'registration-unknown': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'registration-unreadable': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'delivery-imported': { retry: 'after-fix', remedy: 'send-again' },
  'delivery-poisoned': { retry: 'after-fix', remedy: 'send-again' },
  'delivery-cancelled': { retry: 'never', remedy: 'send-again' },
  'delivery-overtaken': { retry: 'never', remedy: 'none' },
  'delivery-stopped': { retry: 'never', remedy: 'send-again' },
  'delivery-undone': { retry: 'never', remedy: 'send-again' },
  'undo-protected': { retry: 'never', remedy: 'none' },
  'undo-not-ours': { retry: 'never', remedy: 'none' },
  'undo-found-nothing': { retry: 'never', remedy: 'none' },
  'undo-found-part': { retry: 'never', remedy: 'none' },
  'place-changed': { retry: 'never', remedy: 'none' },
  'delivery-given-up': { retry: 'never', remedy: 'send-again' },
  'registration-unmatched': { retry: 'after-fix', remedy: 'settings' },
  'registration-forbidden': { retry: 'after-fix', remedy: 'send-again', pauses: true },
  'registration-missing': { retry: 'after-fix', remedy: 'settings' },
  'registration-gone': { retry: 'after-fix', remedy: 'send-again' },
  'registration-changed': { retry: 'later', remedy: 'send-again' },
  'registration-differs': { retry: 'after-fix', remedy: 'send-again' },
  'registration-field-refused': { retry: 'after-fix', remedy: 'edit' },
  'registration-image-stays': { retry: 'never', remedy: 'none' },
  'registration-kept': { retry: 'never', remedy: 'none' },
  'registration-field-missing': { retry: 'after-fix', remedy: 'settings' },
  'registration-option-missing': { retry: 'after-fix', remedy: 'send-again' },
  'registration-not-searchable': { retry: 'after-fix', remedy: 'settings' },
  'folder-not-allowed': { retry: 'after-fix', remedy: 'allow-folder', pauses: true },
  'folder-missing': { retry: 'after-fix', remedy: 'settings', pauses: true },
  'folder-full': { retry: 'after-fix', remedy: 'send-again' },
  'folder-locked': { retry: 'later', remedy: 'send-again' },
  'delivery-broken': { retry: 'after-fix', remedy: 'send-again' },
  'storage-full': { retry: 'after-fix', remedy: 'send-again' },
  'storage-private': { retry: 'after-fix' },
  'storage-private-page': { retry: 'after-fix' },
  'storage-closed': { retry: 'after-fix' },
  'storage-late': { retry: 'later' },
  'window-private': { retry: 'after-fix' },
  'vocabulary-unreadable': { retry: 'after-fix' },
  'record-unreadable': { retry: 'never', remedy: 'none' },
} as const satisfies Record<string, ProblemRow>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  code: ProblemCode;
  /** What fills the names in its sentences. Never a secret, never text of the page. */
  details: Record<string, string>;
  /** Fills `{why}`: the half of a sentence. */
  reason?: Message | undefined;
}

const rowOf = ({ code }: Pick<Problem, 'code'>): ProblemRow => PROBLEMS[code];

/** What has to be mended: of one that waits for its destination, what that was held up by. */
export const causeOf = ({ code, details: { cause } }: Pick<Problem, 'code' | 'details'>): ProblemCode =>
  code === 'destination-paused' && cause !== undefined && cause in PROBLEMS ? (cause as ProblemCode) : code;

export const retryOf = (of: Problem): ProblemRow['retry'] => rowOf(of).retry;

export const remedyOf = (code: ProblemCode): Remedy => rowOf({ code }).remedy ?? 'send-again';

export const pausesDestination = (of: Problem): boolean => rowOf(of).pauses ?? false;

export const holdsQueue = (of: Problem): boolean => rowOf(of).holds ?? false;

export const problem = (code: ProblemCode, details: Record<string, string> = {}, reason?: Message): Problem =>
  reason ? { code, details, reason } : { code, details };

/** Carries a Problem up to whoever shows it. Everything else that is thrown is a bug. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super([problem.code, ...Object.values(problem.details), ...(problem.reason ?? []).flat(9)].join(' '));
  }
}

export const fail = (code: ProblemCode, details?: Record<string, string>, reason?: Message): never => {
  throw new ProblemError(problem(code, details, reason));
};
