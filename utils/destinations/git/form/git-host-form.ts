// What is one host's own in the form of all Git hosts.
import type { Message } from '@/utils/base/message';

export interface GitHostForm {
  kind: string;
  /** What is to be known of the host's address. */
  host: Message;
  /** What a token must be allowed. */
  right: Message;
  /** Where one is made. @param door where a person opens the host. */
  tokenPage(door: string, project: string | undefined): string;
}
