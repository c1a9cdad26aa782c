// What a commit or a request for review says; a page's title gives no orders in it.
import type { Delivery } from '@/utils/core/delivery';
import type { RepositorySettings } from './settings';

const LONGEST_TITLE = 100;

/** Hosts act on `[skip ci]`, `fixes #12` and `@name` wherever they stand: the title is the page's, so it must not hold them. */
const harmless = (title: string): string =>
  [...title.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()]
    .slice(0, LONGEST_TITLE)
    .join('')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('://', ': //')
    .replace(/([#@!]|GH-)(?=\w)/gi, '$1\u2060');

const bare = (url: string): string => url.replace(/\s+/g, '%20').replaceAll('[', '%5B').replaceAll(']', '%5D');

/** Of several files of one article each says which community it is for. */
const named = ({ title, communityName }: Delivery): string =>
  `“${harmless(title)}”${communityName === undefined ? '' : ` for ${harmless(communityName)}`}`;

/** @param replaces a file that was there gives way. */
export const commitTitle = (delivery: Delivery, replaces: boolean): string => `${replaces ? 'Update' : 'Add'} ${named(delivery)}`;

export const clipIdLine = (id: string): string => `Clip-Id: ${id}`;

/** The article's address, and trailers that `git interpret-trailers` reads. */
export const commitText = ({ draft, community, id }: Delivery): string =>
  `${bare(draft)}\n\nCommunity: ${harmless(community)}\n${clipIdLine(id)}`;

export const commitMessage = (delivery: Delivery, replaces: boolean): string =>
  `${commitTitle(delivery, replaces)}\n\n${commitText(delivery)}`;

const UNDO = 'Take back';

const undoTitle = (delivery: Delivery): string => `${UNDO} ${named(delivery)}`;

export const undoMessage = (delivery: Delivery): string => `${undoTitle(delivery)}\n\n${commitText(delivery)}`;

/** Whether a commit took this delivery back, whatever its message had to begin with then. */
export function isUndoOf(message: string, delivery: Delivery): boolean {
  const [title = ''] = message.split('\n', 1);
  return (title.startsWith(UNDO) || title.endsWith(` ${undoTitle(delivery)}`)) && message.includes(clipIdLine(delivery.id));
}

/** As the team's host wants each message, and the title of each request for review, to begin. */
export const prefixed = ({ messagePrefix }: Pick<RepositorySettings, 'messagePrefix'>, message: string): string =>
  messagePrefix ? `${messagePrefix} ${message}` : message;

/** Whether a commit is one of ours, of whichever delivery. */
export const isOurs = (message: string): boolean => message.split('\n').some((line) => line.startsWith(clipIdLine('')));
