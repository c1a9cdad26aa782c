// What can go wrong between a browser and a host, each by its name.

/** An answer that takes the host's place. */
interface Instead {
  status: number;
  headers?: Record<string, string>;
  /** JSON, unless it says otherwise. */
  body?: string;
}

export interface Fault {
  /** The request reaches the host and has its effect. */
  reaches: boolean;
  /** Of the host's answer. */
  answer?: 'late' | 'cut' | 'half';
  instead?: (now: Date) => Instead;
}

const says = (status: number, message: string, headers: Record<string, string> = {}): Fault => ({
  reaches: false,
  instead: () => ({ status, headers, body: JSON.stringify({ message }) }),
});
const breaks = (status: number, reaches: boolean): Fault => ({
  reaches,
  instead: () => ({ status, headers: { 'content-type': 'text/html' }, body: `<h1>${status}</h1>` }),
});
const soon = (now: Date) => new Date(now.getTime() + 30_000).toUTCString();

export const FAULTS = {
  'dropped before': { reaches: false },
  'dropped after the effect': { reaches: true },
  late: { reaches: true, answer: 'late' },
  'cut off': { reaches: true, answer: 'cut' },
  'half a JSON': { reaches: true, answer: 'half' },
  '401': says(401, 'Bad credentials'),
  '403 no right': says(403, 'Resource not accessible by personal access token'),
  '403 limit': says(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': '60',
  }),
  '404': says(404, 'Not Found'),
  '409': says(409, 'Conflict'),
  '413': says(413, 'Payload Too Large'),
  '422': says(422, 'Validation Failed'),
  '423': says(423, 'Locked'),
  '429 seconds': says(429, 'Too Many Requests', { 'retry-after': '17' }),
  '429 date': {
    reaches: false,
    instead: (now) => ({ status: 429, headers: { 'retry-after': soon(now) }, body: '{"message":"Too Many Requests"}' }),
  },
  '500 before': breaks(500, false),
  '500 after': breaks(500, true),
  '502 before': breaks(502, false),
  '502 after': breaks(502, true),
  '503 before': breaks(503, false),
  '503 after': breaks(503, true),
  '504 before': breaks(504, false),
  '504 after': breaks(504, true),
  'HTML with 200': {
    reaches: false,
    instead: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }),
  },
  'redirect elsewhere': { reaches: false, instead: () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' } }) },
} satisfies Record<string, Fault>;
export type FaultKind = keyof typeof FAULTS;
export const FAULT_KINDS = Object.keys(FAULTS) as FaultKind[];
