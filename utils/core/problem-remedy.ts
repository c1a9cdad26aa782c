// The one click that helps with what keeps a delivery from arriving: every screen that shows one offers the same.
import type { ProblemCode } from './problem';

/** `settings`: of its destination. `compare`: what lies there with what should. `edit`: the same would meet the same again. `none`: nothing helps, or nothing is needed. */
export type Remedy = 'settings' | 'allow-host' | 'allow-folder' | 'compare' | 'edit' | 'send-again' | 'none';

/** Of every Problem that an outbox or a destination throws. */
export const REMEDIES = {
  'offline': 'send-again',
  'host-unreachable': 'send-again',
  'host-failed': 'send-again',
  'host-limits': 'send-again',
  'answer-unexpected': 'send-again',
  'branch-moved': 'send-again',
  'folder-locked': 'send-again',
  'host-redirected': 'settings',
  'host-not-allowed': 'allow-host',
  'token-refused': 'settings',
  'token-missing': 'settings',
  'token-unreadable': 'settings',
  'token-may-not-write': 'settings',
  'repository-missing': 'settings',
  'repository-locked': 'settings',
  'branch-missing': 'settings',
  'root-missing': 'settings',
  'branch-protected': 'settings',
  'request-refused': 'settings',
  'destination-paused': 'settings',
  'destination-gone': 'settings',
  'folder-missing': 'settings',
  'folder-not-allowed': 'allow-folder',
  'file-differs': 'compare',
  'repository-empty': 'send-again',
  'path-taken': 'send-again',
  'file-too-large': 'edit',
  'folder-full': 'send-again',
  'storage-full': 'send-again',
  'download-interrupted': 'send-again',
  'download-cancelled': 'send-again',
  'delivery-poisoned': 'send-again',
  'delivery-broken': 'send-again',
  'delivery-cancelled': 'send-again',
  'delivery-overtaken': 'none',
  'delivery-stopped': 'send-again',
  'delivery-undone': 'send-again',
  'delivery-given-up': 'send-again',
  'undo-protected': 'none',
  'undo-not-ours': 'none',
  'undo-found-nothing': 'none',
  'undo-found-part': 'none',
  'place-changed': 'none',
  'record-unreadable': 'none',
} as const satisfies Partial<Record<ProblemCode, Remedy>>;

const all: Partial<Record<ProblemCode, Remedy>> = REMEDIES;

export const remedyOf = (code: ProblemCode): Remedy => all[code] ?? 'send-again';
