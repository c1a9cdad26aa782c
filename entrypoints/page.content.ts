// Injected on a click: answers what the page says of itself, and keeps the page open for its clip, which is asked for right after.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openInPage } from './desk/page/in-page';

export default defineContentScript({ registration: 'runtime', main: openInPage });
