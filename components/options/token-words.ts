// What the form says of a token, and of what was pasted instead of one: never anything of it.
import type { HostKind } from '@/utils/core/destination';
import type { TokenFault } from '@/utils/core/read-token';
import { number, say } from '../say';
import { destinationWords } from './destination-words';

const { kinds } = destinationWords;

const FAULTS: Record<Exclude<TokenFault, HostKind | 'no-use' | 'unknown-service'>, string> = {
  empty: say('options_dest_tokenMissing'),
  long: say('options_dest_tokenLong'),
  masked: say('options_dest_tokenMasked'),
  twice: say('options_dest_tokenTwice'),
  cut: say('options_dest_tokenCut'),
  space: say('options_dest_tokenSpace'),
  sign: say('options_dest_tokenSign'),
  short: say('options_dest_tokenShort'),
  key: say('options_dest_tokenKey'),
  address: say('options_dest_tokenAddress'),
};

export const tokenWords = {
  fault(fault: TokenFault, kind: HostKind): string {
    if (fault === 'no-use') return say('options_dest_tokenNoUse', kinds[kind]);
    if (fault === 'unknown-service') return say('options_dest_tokenService', kinds[kind]);
    return fault in kinds ? say('options_dest_tokenOtherKind', kinds[fault as HostKind], kinds[kind]) : FAULTS[fault as keyof typeof FAULTS];
  },
  cleaned: say('options_dest_tokenCleaned'),
  atLeast: (least: number): string => say('options_dest_tokenAtLeast', number(least)),
};
