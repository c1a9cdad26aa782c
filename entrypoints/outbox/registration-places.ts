// The systems of sites that only register, as places that Save goes to: no record of a destination is kept of them.
import { speak } from '@/components/shared/words/say';
import type { KindFacts, KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { RegistrationKind } from '@/utils/core/kinds/registration-kind';
import { registersOnly, registrationSecret } from '@/utils/core/registration';
import type { Site } from '@/utils/core/site';
import { registrationKind } from '@/utils/registration/kinds';

const aboutOf = ({ system, title, registers, opens, addressOf }: RegistrationKind): KindFacts => ({
  kind: system,
  title,
  registers,
  opens,
  done: ['delivered'],
  asks: 'origin',
  needsToken: true,
  addressOf,
});

type Registering = Pick<Site, 'slug' | 'registration'>;

/** Of each of the sites that only registers. */
export const registrationPlaces = (sites: readonly Registering[]): KnownDestination[] => systemPlaces(sites.filter(registersOnly));

/** Of each site that registers, in a system that this version knows: what only registered once is told of, whatever the site does now. */
export const systemPlaces = (sites: readonly Registering[]): KnownDestination[] =>
  sites.flatMap(({ slug, registration }) => {
    const kind = registrationKind(registration?.system);
    const known = { id: registrationSecret(slug), name: '', used: true, settings: registration?.settings, sites: { [slug]: true } };
    return kind ? [{ ...known, kind: kind.system, about: aboutOf(kind) }] : [];
  });

/** Those whose articles have numbers, and what such a number is called. */
export const numberedSites = (sites: readonly Site[]): { slug: string; name: string; label: string }[] =>
  sites.flatMap(({ slug, name, registration }) => {
    const kind = registrationKind(registration?.system);
    return kind ? [{ slug, name, label: speak(kind.number) }] : [];
  });
