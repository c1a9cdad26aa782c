// Says aloud what changed: the page is read, it is being saved, it is saved, something is wrong.
import { describe } from '../shared/problem-words';
import type { DeskView } from './desk-view';
import type { ShownNotice } from '../shared/shown-notice';
import { sentAloud } from './footer/receipt-words';
import { words } from '../shared/words';

export interface AnnouncerProps {
  view: DeskView;
  notice: ShownNotice | null;
}

export function Announcer({ view, notice }: AnnouncerProps) {
  return <output className="unseen">{announcement(view, notice)}</output>;
}

function announcement({ save, reading, notices, draft }: DeskView, notice: ShownNotice | null): string {
  const noticed = notice ? [notice.message, notice.hint].filter(Boolean).join(' ') : '';
  if (save.state === 'saving') return words.saving;
  if (save.state === 'saved') return [save.renamed ? words.savedRenamed : words.saved, save.paths[0]].join(': ');
  if (save.state === 'sent') return sentAloud(save.lines);
  if (save.state === 'undone') return words.undone;
  if (noticed) return noticed;
  if (reading === 'failed' && !draft && notices[0]) {
    const { message, hint } = describe(notices[0].problem);
    return `${message} ${hint}`;
  }
  return { reading: words.readingPage, facts: words.readingArticle, ready: words.articleRead, failed: '' }[reading];
}
