// Connects a site with a system that its articles are registered with: the browser is asked inside the click, the system before anything
// is kept.
import type { RegistrationActions, RegistrationForm } from '@/components/options/registration/registration-view';
import { registrationWords as words } from '@/components/options/registration/registration-words';
import { speak } from '@/components/shared/words/say';
import type { Http } from '@/utils/core/http';
import { type Problem, problem, ProblemError } from '@/utils/core/problem';
import { registrationSecret } from '@/utils/core/registration';
import type { Secret } from '@/utils/core/secret';
import { deleteSecret, putSecret, readSecret } from '@/utils/platform/database/destinations';
import { registrationKind } from '@/utils/registration/kinds';
import type { OptionsStore } from '../options-store';
import type { KeptSites } from '../sites/kept-sites';

export interface RegistrationDoor {
  /** Inside a click. */
  allow(address: string): Promise<boolean>;
  http: Http;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createRegistrationSetUp(
  { get, set, say, attempt }: OptionsStore,
  { siteOf, put, putUndoably }: KeptSites,
  door: RegistrationDoor,
  sendAgain: (queue: string) => Promise<void>,
) {
  const form = () => get().registration.form;
  const show = (part: Partial<RegistrationForm> | null) => {
    const now = form();
    set({ registration: { ...get().registration, form: part && now && { ...now, ...part } } });
  };
  /** What was typed and has been accepted; in no view. */
  let typed: Secret | null = null;

  async function showKeys(): Promise<void> {
    const found = await Promise.all(get().sites.map(async ({ slug }) => ((await readSecret(registrationSecret(slug))) ? slug : [])));
    set({ registration: { ...get().registration, keys: found.flat() } });
  }

  async function connect(
    of: RegistrationForm,
    address: string,
    key: Secret | null,
    asking: Promise<boolean>,
  ): Promise<Partial<RegistrationForm>> {
    const { host } = new URL(address);
    const refused = (why: Problem) => ({ isAsking: false, problem: why });
    if (!(await asking)) return refused(problem('sending-refused', { host }));
    const token = key ?? (await readSecret(registrationSecret(of.site)));
    if (!token) return refused(problem('token-missing', { host }));
    const site = siteOf(of.site);
    try {
      const connected = await of.setUp.connect(address, site, site.registration?.settings, { http: door.http, token, wait, now: Date.now });
      typed = key;
      return { isAsking: false, problem: null, connected };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { code, details } = error.problem;
      return refused(code === 'token-refused' && key ? problem('token-not-accepted', details) : error.problem);
    }
  }

  const actions: RegistrationActions = {
    startRegistration(site, system) {
      const kind = registrationKind(system);
      if (!kind) return;
      typed = null;
      set({ said: null, problem: null });
      void attempt(site, async () => {
        const setUp = await kind.setUp();
        set({ registration: { ...get().registration, form: { site, kind, setUp, isAsking: false, problem: null, connected: null } } });
      });
    },
    leaveRegistration() {
      typed = null;
      show(null);
    },
    connectRegistration(address, key) {
      const of = form();
      if (!of || of.isAsking) return;
      // Before anything is waited for: the browser asks only inside the click.
      const asking = door.allow(address);
      show({ isAsking: true, problem: null });
      void attempt(of.site, async () => {
        const told = await connect(of, address, key, asking);
        if (form()?.site === of.site) show(told);
      }).then((done) => !done && show({ isAsking: false }));
    },
    chooseRegistration(key, value) {
      const of = form();
      if (of?.connected) show({ connected: of.setUp.choose(of.connected, key, value) });
    },
    keepRegistration() {
      const of = form();
      if (!of?.connected) return;
      const { settings } = of.connected;
      const site = siteOf(of.site);
      void attempt(of.site, async () => {
        if (typed) await putSecret(registrationSecret(of.site), typed);
        typed = null;
        if (!(await put({ ...site, registration: { ...site.registration, system: of.kind.system, settings } }))) return;
        show(null);
        await showKeys();
        say(of.site, words.saved(site.name, speak(of.kind.title)));
        await sendAgain(registrationSecret(of.site));
      });
    },
    choosePublishes(slug, publishes) {
      const site = siteOf(slug);
      if (!site.registration) return;
      const { publishes: _, ...registration } = site.registration;
      void attempt(slug, async () => void (await put({ ...site, registration: { ...registration, ...(!publishes && { publishes }) } })));
    },
    stopRegistration(slug) {
      const { registration: _, ...after } = siteOf(slug);
      const secret = registrationSecret(slug);
      void attempt(slug, async () => {
        const key = await readSecret(secret);
        const back = async () => {
          if (key) await putSecret(secret, key);
          await showKeys();
        };
        await putUndoably({ before: siteOf(slug), after, text: words.stopped(after.name) }, undefined, back);
        await deleteSecret(secret);
        await showKeys();
      });
    },
  };
  return { actions, showKeys };
}
