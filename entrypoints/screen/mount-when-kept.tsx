// Puts a page on the screen once what it shows can be read; says why not where it cannot.
import { createRoot } from 'react-dom/client';
import { NothingKept } from '@/components/shared/notice/NothingKept';
import { type Problem, problem } from '@/utils/core/problem';
import { openDatabase } from '@/utils/platform/database/open-database';
import { whyNothingKept } from '../desk/session/nothing-kept';

/** Milliseconds after which somebody who waits is told why. */
const TOLD_AFTER = 700;

export async function mountWhenKept(title: string, mount: () => void): Promise<void> {
  let stop = () => {};
  const tell = (told: Problem) => {
    const element = document.getElementById('root');
    if (!element) return;
    stop();
    const root = createRoot(element);
    stop = () => root.unmount();
    root.render(<NothingKept title={title} problem={told} />);
  };
  const timer = setTimeout(() => tell(problem('storage-late')), TOLD_AFTER);
  const isKept = await openDatabase();
  clearTimeout(timer);
  if (!isKept) return tell(whyNothingKept('page'));
  stop();
  mount();
}
