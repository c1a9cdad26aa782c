// Says aloud what changed: the page is read, it is being saved, it is saved, something is wrong.
import { describe } from '../shared/words/problem-words';
import type { DeskView } from './desk-view';
import type { ShownNotice } from '../shared/notice/shown-notice';
import { speak } from '../shared/words/say';
import { sentAloud } from './footer/receipt/receipt-line';
import { deskWords } from './desk-words';
import { saveWords } from './footer/save-words';

export interface AnnouncerProps {
  view: DeskView;
  notice: ShownNotice | null;
}

export function Announcer({ view, notice }: AnnouncerProps) {
  return <output className="unseen">{announcement(view, notice)}</output>;
}

function announcement({ save, reading, notices, draft, sites, site }: DeskView, notice: ShownNotice | null): string {
  const noticed = notice ? [notice.message, notice.hint].filter(Boolean).join(' ') : '';
  if (save.state === 'saving') return deskWords.saving;
  if (save.state === 'saved') return [save.renamed ? saveWords.savedRenamed : speak(save.about.done), save.paths[0]].join(': ');
  if (save.state === 'sent') return sentAloud(save.lines);
  if (save.state === 'undone') return deskWords.undone;
  if (noticed) return noticed;
  if (reading === 'failed' && !draft && notices[0]) {
    const { message, hint } = describe(notices[0].problem);
    return `${message} ${hint}`;
  }
  const ready = sites.length > 1 ? deskWords.articleReadFor(site.name) : deskWords.articleRead;
  return { reading: deskWords.readingPage, facts: deskWords.readingArticle, ready, failed: '' }[reading];
}
