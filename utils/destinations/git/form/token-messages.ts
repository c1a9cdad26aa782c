// What the form says of a token, and of what was pasted instead of one: never anything of it.
import type { Message } from '@/utils/base/message';
import type { ReadToken } from '@/utils/core/kinds/kind-set-up';
import { GIT_HOSTS, gitHostOf } from '../git-hosts';
import { type KnownFault, readToken, type TokenFault } from '../token/read-token';

const FAULTS: Record<Exclude<KnownFault, 'no-use' | 'unknown-service'>, Message> = {
  empty: ['options_dest_tokenMissing'],
  long: ['options_dest_tokenLong'],
  masked: ['options_dest_tokenMasked'],
  twice: ['options_dest_tokenTwice'],
  cut: ['options_dest_tokenCut'],
  space: ['options_dest_tokenSpace'],
  sign: ['options_dest_tokenSign'],
  short: ['options_dest_tokenShort'],
  key: ['options_dest_tokenKey'],
  address: ['options_dest_tokenAddress'],
};

function faultMessage(fault: TokenFault, kind: string): Message {
  const { title } = gitHostOf(kind);
  if (fault === 'no-use') return ['options_dest_tokenNoUse', title];
  if (fault === 'unknown-service') return ['options_dest_tokenService', title];
  const other = GIT_HOSTS.find((host) => host.kind === fault);
  return other ? ['options_dest_tokenOtherKind', other.title, title] : FAULTS[fault as keyof typeof FAULTS];
}

export function tellToken(pasted: string, kind: string): ReadToken {
  const read = readToken(pasted, kind);
  if ('wrong' in read) return { wrong: faultMessage(read.wrong, kind), isEmpty: read.wrong === 'empty', isShort: read.wrong === 'short' };
  const notes: Message[] = [];
  if (read.cleaned) notes.push(['options_dest_tokenCleaned']);
  if (read.least !== null) notes.push(['options_dest_tokenAtLeast', read.least]);
  return { token: read.token, notes };
}
