// What Git hosts are called, where one's address or token is met in another's form.
import type { Message } from '@/utils/base/message';
import type { HostKind } from '../settings';

export const HOST_TITLES: Readonly<Record<HostKind, Message>> = {
  github: ['options_dest_github'],
  gitlab: ['options_dest_gitlab'],
  gitea: ['options_dest_gitea'],
};
