// Injected on a click: returns the page's Clip.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { latestDay } from '@/utils/base/day';
import { ProblemError } from '@/utils/core/problem';
import { extractClip } from '@/utils/extract/extract-clip';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const documentId = performance.timeOrigin;
    try {
      return { documentId, clip: extractClip(document, location.href, () => performance.now(), latestDay(new Date())) };
    } catch (error) {
      if (error instanceof ProblemError) return { documentId, problem: error.problem };
      throw error;
    }
  },
});
