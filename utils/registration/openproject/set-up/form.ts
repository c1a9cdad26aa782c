// How a site is connected with an installation: its address and a key, then what is called what there.
import type { Message } from '@/utils/base/message';
import { isLoopback } from '@/utils/base/loopback';
import { withoutEnd } from '@/utils/base/without-ends';
import type { Connected, RegistrationSetUp } from '@/utils/core/kinds/registration-kind';
import { type OpenProjectSettings, settingsOf } from '../settings';
import { choose, groupsOf } from './choices';
import { type Installation, matched, readInstallation } from './installation';
import { readKey } from './read-key';

/** What stands behind the address of a page inside it. */
const PAGES = ['/projects', '/work_packages', '/my', '/api', '/login', '/users', '/admin'];

function readAddress(typed: string): { door: string } | { wrong: Message } {
  const text = typed.trim();
  if (text === '') return { wrong: ['options_openproject_addressMissing'] };
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return { wrong: ['options_openproject_addressWrong'] };
  if (url.protocol === 'http:' && !isLoopback(url)) return { wrong: ['options_openproject_addressOpen'] };
  const ends = PAGES.map((page) => `${url.pathname}/`.indexOf(`${page}/`)).filter((at) => at >= 0);
  const path = url.pathname.slice(0, Math.min(...ends, url.pathname.length));
  return { door: url.origin + withoutEnd(path, /\//) };
}

const opened = ({ found, settings }: Connected) => ({ found: found as Installation, settings: settings as OpenProjectSettings });

const SHOWN = 4;
const someOf = (names: string[]): string | Message =>
  names.length > SHOWN + 1 ? ['options_openproject_andMore', names.slice(0, SHOWN).join(', '), names.length - SHOWN] : names.join(', ');

function lacksOf({ found, settings }: ReturnType<typeof opened>, site: Parameters<RegistrationSetUp['lacks']>[1]): Message[] {
  const unmatched = site.communities.filter(({ slug }) => !settings.projects[slug]).map(({ name }) => name);
  const typeless = site.contentTypes.filter(({ slug }) => !settings.types[slug]).map(({ name }) => name);
  const lacking: Message[] = [];
  if (found.projects.length === 0) lacking.push(['options_openproject_lackRights', found.user]);
  else if (unmatched.length > 0) lacking.push(['options_openproject_lackProjects', someOf(unmatched)]);
  if (typeless.length > 0) lacking.push(['options_openproject_lackTypes', someOf(typeless)]);
  if (!settings.fields.cleanUrl) lacking.push(['options_openproject_lackField']);
  else if (found.unsearchable.includes(settings.fields.cleanUrl.key))
    lacking.push(['options_openproject_lackFilter', settings.fields.cleanUrl.name]);
  return lacking;
}

export const setUp: RegistrationSetUp = {
  address: { label: ['options_openproject_address'], how: ['options_openproject_addressHow'] },
  key: { label: ['options_openproject_key'], how: ['options_openproject_keyHow'], missing: ['options_openproject_keyMissing'] },
  start: (settings) => settingsOf(settings)?.baseUrl ?? '',
  readAddress,
  readToken: readKey,
  keyPage: (door) => ({ page: door && `${door}/my/access_token`, right: ['options_openproject_right'] }),
  async connect(door, site, before, effects) {
    const found = await readInstallation({ baseUrl: door }, effects, site);
    return { found, settings: matched(found, site, { baseUrl: door }, settingsOf(before) ?? null) };
  },
  told: (connected) => {
    const { found } = opened(connected);
    return ['options_openproject_told', found.user, found.projects.length];
  },
  groups: (connected, site) => groupsOf(opened(connected).found, opened(connected).settings, site),
  choose: (connected, key, value) => ({ ...connected, settings: choose(opened(connected).found, opened(connected).settings, key, value) }),
  lacks: (connected, site) => lacksOf(opened(connected), site),
};
