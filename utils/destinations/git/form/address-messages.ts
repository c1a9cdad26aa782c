// What the form says of an address that cannot be read as it stands.
import type { Message } from '@/utils/base/message';
import type { Doubt, RepositoryAddress } from '../address/address-reading';
import { gitHostOf } from '../git-hosts';

const REST = {
  snippet: ['options_dest_addressSnippet'],
  published: ['options_dest_addressPublished'],
  'no-repository': ['options_dest_addressNoRepository'],
  number: ['options_dest_addressNumber'],
  'below-folder': ['options_dest_addressBelowFolder'],
  several: ['options_dest_addressSeveral'],
} as const satisfies Record<string, Message>;

const placeOf = (baseUrl: string): string => baseUrl.replace(/^https?:\/\/(api\.)?/, '').replace(/\/api\/v3$/, '');

export function doubtMessage(doubt: Doubt, kind: string): Message {
  if (doubt.why === 'other-kind') return otherHostMessage(doubt.kind, kind);
  if (doubt.why === 'other-service') return otherHostMessage(doubt, kind);
  return REST[doubt.why];
}

/** Of a host that is no such one as the form is for. */
export const otherHostMessage = (other: string | { service: string }, kind: string): Message =>
  typeof other === 'string'
    ? ['options_dest_addressOtherKind', gitHostOf(other).title, gitHostOf(kind).title]
    : ['options_dest_addressOtherService', other.service];

export const readingMessage = ({ project = '', baseUrl = '' }: RepositoryAddress): Message => [
  'options_dest_reading',
  project,
  placeOf(baseUrl),
];
