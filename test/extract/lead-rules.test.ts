import { expect, test } from 'vitest';
import { mayLead } from '@/utils/extract/body/lead-rules';

test.for([
  ['a byline', 'By Jane Roe and John Doe'],
  ['a byline', 'Von Jana Müller'],
  ['a byline', 'Written by Jane Roe, Health Editor'],
  ['a date', 'November 19, 2019'],
  ['a date', 'Updated: 19 Nov 2019, 10:30 am'],
  ['a date', 'Veröffentlicht am 19.11.2019'],
  ['a date', 'Publié le 19 novembre 2019'],
  ['a time of reading', '5 min read'],
  ['a credit', 'Photo: Jane Roe / Getty Images'],
  ['a credit', '(AP Photo/Jane Roe)'],
  ['a caption', 'The logo is displayed outside of an office in New York.Reuters'],
  ['an address', 'https://example.org/article-14848176.php'],
  ['a newsletter', 'Sign up for our daily newsletter and get the best stories in your inbox.'],
  ['a newsletter', 'Abonnieren Sie unseren Newsletter'],
  ['an ad label', 'ADVERTISEMENT'],
  ['an ad label', 'Anzeige'],
  ['sharing', 'Share this article'],
  ['a disclosure', 'We may earn a commission from links on this page.'],
  ['a disclosure', 'This post contains affiliate links.'],
  ['a note', 'Editor’s note: This story was updated on Monday.'],
  ['a note', 'This article was originally published in The Conversation.'],
  ['cookies', 'This site uses cookies. Read our cookie policy.'],
])('%s may not lead: %s', ([, text]) => {
  expect(mayLead(text!, 0)).toBe(false);
});

test.for([
  ['By the end of the decade most hospitals will monitor their patients at home, a study says.'],
  ['On November 19, 2019, the company said that it would close its last plant.'],
  ['Share prices fell on Monday after the regulator opened an inquiry into the merger.'],
  ['SAN FRANCISCO (AP) — Pacific Gas & Electric was set to begin shutting off power.'],
  ['Related diseases have been known for decades, yet nobody looked for what they share.'],
  ['Correction of vision by laser is safe for most people, and yet few ask what follows after ten years. '.repeat(6)],
  ['Photographs of the crash site show how little is left of the aircraft.'],
  ['Von der Leyen sprach am Montag vor dem Parlament.'],
  ['东京的一家医院开始在家中监测病人。'],
])('the article’s own words may lead: %s', ([text]) => {
  expect(mayLead(text!, 0)).toBe(true);
});

test('a long line that begins as a date is read once, not in every way that its words can be parted', () => {
  const date = '19. November 2019, 10:30 Uhr';
  expect(mayLead(`${date} ${'um uhr '.repeat(12)}`.trim(), 0)).toBe(false);
  expect(mayLead(`${date} ${'um uhr '.repeat(12)}?`, 0)).toBe(true);
  expect(mayLead(`${date} Energieverbraucherschutzvereinigungsvorstand?`, 0)).toBe(true);
});

test('a line that is one link leads elsewhere', () => {
  expect(mayLead('How a hospital in Ohio cut its readmissions by half', 1)).toBe(false);
  expect(mayLead('Read more: how a hospital cut its readmissions', 0.8)).toBe(false);
});
