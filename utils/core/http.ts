// What is asked of a host and what it answers, as plain data: destinations and registrations speak it, the platform carries it.

export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'PROPFIND' | 'MKCOL' | 'MOVE' | 'LOCK' | 'UNLOCK';
  url: string;
  headers: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as they are; `headers` say what they are. */
  bytes?: Uint8Array;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  bytes: Uint8Array;
}

/**
 * Sends one request, once; follows no redirect; gives up after 25 s.
 * Throws the Problems `host-unreachable` (no answer, or half of one: nobody knows whether it had an effect), `host-redirected`,
 * `host-not-allowed`, `offline`.
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;
