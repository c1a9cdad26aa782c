// What the desk says of an image that is not there: why, whether Save asks for it, and what else can be done.
import { describe } from '../../../shared/words/problem-words';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import type { DeskActions } from '../../desk-actions';
import type { DeskView } from '../../desk-view';
import { imageWords } from '../../source/image-words';
import { noticeWords } from './notice-words';

/** Of a save that waits for a host to be allowed, or of the image before it; null where neither is. */
export function imageNotice({ image, save }: DeskView, actions: DeskActions): ShownNotice | null {
  if (image.state !== 'problem') return null;
  // What was saved without it says so itself, and can be given it.
  if (save.state === 'saved' && image.host !== null) return null;
  const isWaiting = save.state === 'failed' && save.problem.code === image.problem.code;
  if (save.state === 'failed' && !isWaiting) return null;
  const { message, hint } = describe(image.problem);
  const without = { label: noticeWords.goWithout, run: () => actions.change({ image: { kind: 'none' } }) };
  if (image.host === null) return { tone: 'caution', message, hint, action: without };
  const all = { label: imageWords.allowAll, run: () => actions.allowImages('all') };
  if (!image.refused) return { tone: 'caution', message: noticeWords.saveAsks(image.host), action: all };
  return {
    tone: isWaiting ? 'problem' : 'caution',
    message: isWaiting ? noticeWords.waitsForImage(image.host) : noticeWords.withoutImage(image.host),
    action: { label: noticeWords.allowHost(image.host), run: () => actions.allowImages('host') },
  };
}
