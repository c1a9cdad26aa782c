// The side panel stays while pages come and go beside it: it shows the draft of the page that is in front.
import { onShowHere } from '@/utils/platform/frames';
import { onTabInFront } from '@/utils/platform/page';
import { askPage, askPageBeside } from './ask-page';
import type { DeskSession } from '../session/desk-session';

export function followWindow(session: DeskSession): void {
  onTabInFront(() => {
    const asked = askPageBeside();
    // Gleaner sees only pages that it was asked to read: beside another, what is on the desk stays there.
    asked.tab.then(
      () => session.show(asked),
      (why) => session.leave(why),
    );
  });
  // Its button or key was pressed on a page while the panel was open.
  onShowHere((tab) => session.show(askPage(tab)));
}
