// Injected on a click, before the body is looked for: what the page says of itself.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { latestDay } from '@/utils/base/day';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { readSelection } from '@/utils/extract/body/read-selection';

export default defineContentScript({
  registration: 'runtime',
  main: () => ({
    facts: readFacts(document, location.href, latestDay(new Date())),
    selection: readSelection(document),
    loading: document.readyState === 'loading',
    elements: document.getElementsByTagName('*').length,
    contentType: document.contentType,
    /** The same for every script that runs in this document, another for the next. */
    documentId: performance.timeOrigin,
  }),
});
