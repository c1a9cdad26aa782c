// What a WebDAV server means when it refuses. Its statuses tell more than its words, which are each server's own: pages, XML or a line of
// text.
import { refusalBy, type RefusalRow } from '@/utils/hosts/refusal-table';
import type { HostRules } from '@/utils/hosts/host-rules';

/** Sources: `lib/DAV/Exception` in sabre-io/dav, `apps/dav` in nextcloud/server, `mod_dav.c` in apache/httpd, `webdav.go` in golang/net. */
const ROWS: RefusalRow[] = [
  { rule: 'maintenance', status: [500, 503], says: ['maintenance'], means: 'host-maintenance' },
  {
    rule: 'room',
    status: [400, 403, 413, 422, 500, 507],
    says: ['quota', 'insufficient storage', 'insufficientstorage', 'no space left', 'insufficient space', 'not enough space'],
    means: 'host-full',
  },
  {
    rule: 'two factors, or a password that is for the web alone',
    status: [401, 403],
    says: ['app password', 'app-password', 'application password', 'two-factor', 'token required', 'password login forbidden'],
    means: 'app-password-needed',
  },
  {
    rule: 'a lock',
    status: [403, 409, 423, 500],
    says: ['is locked', 'is being used', 'resource is locked', 'lock token'],
    means: 'file-locked',
  },
  {
    rule: 'names that the server does not take',
    status: [400, 403, 409, 415, 422],
    says: [
      'invalid path',
      'invalid file name',
      'invalid filename',
      'filename contains',
      'file name contains',
      'forbidden file',
      'is blacklisted',
      'not allowed in filename',
    ],
    means: 'rule-path',
  },
  {
    rule: 'a check of the server’s own: viruses, rules about files',
    status: [400, 403, 415, 422],
    says: ['virus', 'infected', 'malware', 'access control', 'firewall', 'blocked by'],
    means: 'hook-refused',
  },
];

const LIMITS: RefusalRow[] = [
  {
    rule: 'too many wrong passwords',
    status: [401, 403],
    says: ['too many', 'brute force', 'throttled'],
    means: 'host-limits',
    least: 60_000,
  },
];

export const DAV_RULES: HostRules = {
  statuses: {
    401: 'sign-in-refused',
    403: 'place-forbidden',
    404: 'place-missing',
    405: 'not-webdav',
    // The folder above is not there.
    409: 'place-missing',
    410: 'place-missing',
    // Something else lies there than what was looked at.
    412: 'file-differs',
    415: 'request-refused',
    423: 'file-locked',
    501: 'not-webdav',
    507: 'host-full',
  },
  // Apache and others tell every refusal as a page.
  evenAsPage: [401, 403, 404, 405, 409, 410, 412, 413, 415, 423, 501, 507],
  limits: refusalBy(LIMITS),
  refusal: refusalBy(ROWS),
  words: { empty: ['locked', 'method not allowed', 'precondition failed', 'insufficient storage', 'unauthorized', 'access denied'] },
};
