// The door to a team's hosts, as the extension uses it.
import type { Http } from '@/utils/core/http';
import { openHttp } from './open-http';
import { maySend } from '../permissions';

export const http: Http = openHttp({ fetch: (url, init) => fetch(url, init), maySend, isOnline: () => navigator.onLine });

/** Between two requests, where a host wants it. Milliseconds. */
export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
