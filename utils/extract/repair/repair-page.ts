// A copy of a page made fit for the readers of its body: what scripts would have done to it is done.
import { flattenDeclaredRoots } from '../page/flatten-page';
import { dropOffers } from './drop-offers';
import { findPlayers } from './find-players';
import { repairCode } from './repair-code';
import { repairFootnotes } from './repair-footnotes';
import { repairFormulas } from './repair-formulas';
import { repairHeadings } from './repair-headings';
import { repairNotes } from './repair-notes';
import { repairImages } from './repair-images';
import { repairSlides } from './repair-slides';
import { makeLinksAbsolute } from './repair-links';

/** Layers that stand over a page until its reader has answered: by the names of the consent services, and by what they are. */
const CONSENT = [
  '#onetrust-consent-sdk',
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#didomi-host',
  '#usercentrics-root',
  '#qc-cmp2-container',
  '#truste-consent-track',
  '#cookie-law-info-bar',
  '#cookie-notice',
  '#cookiescript_injected',
  '#gdpr-consent-tool-wrapper',
  '.fc-consent-root',
  '.cc-window',
  '.osano-cm-window',
  '.truste_overlay',
  '.cky-consent-container',
  '.cmplz-cookiebanner',
  '[id^="sp_message_container"]',
  '[id*="cookie-banner" i]',
  '[class*="cookie-banner" i]',
  '[id*="cookie-consent" i]',
  '[class*="cookie-consent" i]',
  '[id*="cookiebanner" i]',
  '[class*="cookiebanner" i]',
  '[role="dialog"][aria-label*="cookie" i]',
  '[role="alertdialog"][aria-label*="cookie" i]',
].join(',');

/** Mends the copy in place. `base` is what its links are relative to. */
export function repairPage(copy: Document, base: string): void {
  flattenDeclaredRoots(copy);
  dropConsentLayers(copy);
  openDialogs(copy);
  dropOffers(copy);
  repairFormulas(copy);
  repairCode(copy);
  repairHeadings(copy);
  repairNotes(copy);
  repairFootnotes(copy);
  repairSlides(copy);
  findPlayers(copy, base);
  repairImages(copy, base);
  makeLinksAbsolute(copy, base);
}

function dropConsentLayers(copy: Document): void {
  const all = copy.body.textContent?.length ?? 0;
  for (const layer of copy.body.querySelectorAll(CONSENT)) {
    // A page about cookies may be named for them.
    if ((layer.textContent?.length ?? 0) < all / 2) layer.remove();
  }
}

/** What lay over the page is out: a dialog that is left is what the page shows, and readers drop dialogs. */
function openDialogs(copy: Document): void {
  for (const dialog of copy.querySelectorAll('dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal]')) {
    if (dialog.querySelector('h1, h2, article') === null) continue;
    for (const name of ['role', 'aria-modal']) dialog.removeAttribute(name);
    if (dialog.nodeName !== 'DIALOG') continue;
    const part = copy.createElement('div');
    part.append(...dialog.childNodes);
    dialog.replaceWith(part);
  }
}
