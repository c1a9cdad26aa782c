// The extension's own door to hosts, in Node, with every host allowed.
import type { Http } from '@/utils/core/http';
import { openHttp } from '@/utils/platform/http/open-http';

/** @param patience milliseconds */
export const nodeHttp = (patience = 25_000): Http =>
  openHttp({ fetch, maySend: async () => true, isOnline: () => true }, { milliseconds: patience, bytes: 20 * 2 ** 20 });
