// How a folder on a WebDAV server is set up.
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';
import { form } from './form/dav-form';
import { DavSettings } from './settings';

const settingsOf = (settings: unknown): DavSettings | undefined => DavSettings.safeParse(settings).data;

export const setUp: KindSetUp = {
  add: ['options_dest_webdav'],
  place({ settings }) {
    const known = settingsOf(settings);
    return known ? [new URL(known.baseUrl).host, known.root || ['options_dest_davTop'], known.user] : [];
  },
  allow({ settings }) {
    const { baseUrl = '' } = settingsOf(settings) ?? {};
    return ['options_dest_allowHost', URL.parse(baseUrl)?.host ?? baseUrl];
  },
  form,
};
