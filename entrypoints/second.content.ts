// Injected where the page's clip waits for a second reading: finishes it.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWithDefuddle } from '@/utils/extract/body/read-with-defuddle';
import type { OpenWorld } from './desk/page/open-world';

export default defineContentScript({
  registration: 'runtime',
  main: () => (globalThis as OpenWorld).gleanerPage?.finish(readWithDefuddle),
});
