// Whether the text of a clip reached us as it was written. It is never mended in silence: `mendMojibake` makes the offer.
import type { CheckCode } from '@/utils/core/check';
import type { PageFacts } from '@/utils/core/clip';
import { isMisread } from '@/utils/base/mend-mojibake';

export const checkText = ({ title, byline, siteName, description }: PageFacts, body: Element): CheckCode[] =>
  [title, byline, siteName, description, body.textContent].some((text) => isMisread(text ?? '')) ? ['text-misread'] : [];
