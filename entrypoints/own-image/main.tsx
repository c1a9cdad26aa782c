// A page of its own in which the curator chooses an image: a file dialog would close the popup. Once it has one, the popup is there again.
import '@/utils/platform/database/load-database';
import '../desk/session/messages';
import { createRoot } from 'react-dom/client';
import { OwnImage } from '@/components/desk/own-image/OwnImage';
import { imageWords } from '@/components/desk/source/image-words';
import { type Problem, ProblemError } from '@/utils/core/problem';
import { followAppearance } from '@/utils/platform/appearance';
import { readDraft } from '@/utils/platform/database/drafts';
import { comeBack } from '@/utils/platform/frames';
import { mountWhenKept } from '../screen/mount-when-kept';
import { takeOwnImage } from './take-own-image';

const asked = new URLSearchParams(location.search);
const [key, tab, window] = [asked.get('draft') ?? '', Number(asked.get('tab')), Number(asked.get('window'))];

void mountWhenKept(imageWords.ownImage, async () => {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const title = (await readDraft(key))?.fields.title ?? '';
  const show = (problem: Problem | null) => root.render(<OwnImage title={title} problem={problem} onTake={(file) => void take(file)} />);

  async function take(file: Blob): Promise<void> {
    try {
      await takeOwnImage(key, file);
      await comeBack({ tab, window });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      show(error.problem);
    }
  }

  followAppearance();
  show(null);
});
