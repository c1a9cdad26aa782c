// What the form says of an address that cannot be read as it stands.
import type { HostKind } from '@/utils/core/destination';
import type { Doubt, RepositoryAddress } from '@/utils/core/read-address';
import { say } from '../say';
import { destinationWords } from './destination-words';

const { kinds } = destinationWords;

const REST = {
  snippet: say('options_dest_addressSnippet'),
  published: say('options_dest_addressPublished'),
  'no-repository': say('options_dest_addressNoRepository'),
  number: say('options_dest_addressNumber'),
  'below-folder': say('options_dest_addressBelowFolder'),
  several: say('options_dest_addressSeveral'),
};

const placeOf = (baseUrl: string): string => baseUrl.replace(/^https?:\/\/(api\.)?/, '').replace(/\/api\/v3$/, '');

export const doubtWords = {
  why(doubt: Doubt, kind: HostKind): string {
    if (doubt.why === 'other-kind') return doubtWords.host(doubt.kind, kind);
    if (doubt.why === 'other-service') return doubtWords.host(doubt, kind);
    return REST[doubt.why];
  },
  /** Of a host that is no such one as the form is for. */
  host: (other: HostKind | { service: string }, kind: HostKind): string =>
    typeof other === 'string' ? say('options_dest_addressOtherKind', kinds[other], kinds[kind]) : say('options_dest_addressOtherService', other.service),
  switchTo: (kind: HostKind): string => say('options_dest_switchTo', kinds[kind]),
  reading: ({ project = '', baseUrl = '' }: RepositoryAddress): string => say('options_dest_reading', project, placeOf(baseUrl)),
  tail: (tail: string, host: string): string => say('options_dest_addressTail', tail, host),
};
