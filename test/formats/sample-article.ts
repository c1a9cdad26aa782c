// The two sample files of Medigy, as the articles that they were made of.
import { NO_FIELDS } from '@/utils/core/clip';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '@/utils/core/article';
import type { ImageRef } from '@/utils/core/image';
import type { Registration } from '@/utils/core/registration';
import { SafeHtml } from '@/utils/core/safe-html';
import type { Site } from '@/utils/core/site';
import { SITE } from '../core/facts-of-an-article';

export const sampleSite: Site = {
  ...SITE,
  communities: [
    { name: 'Chronic Care Management (CCM)', slug: 'chronic-care-management' },
    { name: 'Nursing', slug: 'nursing' },
  ],
  topics: [],
};

export const sampleFile = (name: '4078' | '3446') =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}.md`, import.meta.url)), 'utf8');

const bodyOf = (file: string) => SafeHtml.parse(file.slice(file.indexOf('---\n\n') + '---\n\n'.length));

const image = (format: ImageRef['format'], width: number, height: number): ImageRef => ({
  hash: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
  format,
  width,
  height,
  from: null,
  convertedFrom: null,
});

/** As a work package of OpenProject. */
export const registeredAs = (id: number, attachmentId: number | null, created = '', changed = ''): Registration => ({
  system: 'openproject',
  id,
  displayId: String(id),
  url: null,
  created,
  changed,
  attachmentId,
});

const [ccm, nursing] = sampleSite.communities;
const [content, news] = sampleSite.contentTypes;
if (!ccm || !nursing || !content || !news) throw new Error('the sample site is incomplete');

export const otherCommunity = nursing;

const himss = 'https://www.himss.org/resources/how-blockchain-capabilities-advance-data-sharing-and-benefit-virtual-care';
const { description: _description, ...noPageFields } = NO_FIELDS;
export const article4078: Article = {
  ...noPageFields,
  title: 'How Blockchain Capabilities Advance Data Sharing and Benefit Virtual Care',
  byline: '',
  siteName: 'HIMSS',
  publishedTime: '',
  modifiedTime: '',
  lang: 'en',
  summary: '',
  url: himss,
  cleanUrl: himss,
  body: bodyOf(sampleFile('4078')),
  image: image('JPEG', 1200, 630),
  topics: [
    'Medigy: Fundamental Technologies',
    'Frost & Sullivan: TeleHealth',
    'KLAS: Remote Patient Monitoring',
    'Symplur: Virtual Care',
    'Healthcare IT News: Blockchain',
  ],
  community: ccm,
  contentType: content,
  curator: 'Vinit @maxinovip.com',
  site: sampleSite,
  registration: registeredAs(4078, 10373, '2020-12-29T07:18:21.733222Z', '2020-12-29T07:18:33.030508Z'),
  created: '2020-12-29T06:00:00.000Z',
  changed: '2020-12-29T06:30:00.000Z',
};

const inEurope =
  'https://healthcare-in-europe.com/en/news/healthcare-organisations-explore-the-potential-of-blockchain-patient-engagement.html#';
export const article3446: Article = {
  ...article4078,
  title: 'Healthcare Organisations Explore the Potential of Blockchain and Patient Engagement',
  siteName: 'healthcare-in-europe.com',
  url: inEurope,
  cleanUrl: inEurope,
  body: bodyOf(sampleFile('3446')),
  image: image('PNG', 1107, 283),
  topics: ['Medigy: Fundamental Technologies', 'Healthcare IT News: Blockchain', 'Gartner: Data Management (DM)'],
  contentType: news,
  registration: registeredAs(3446, 9512, '2020-09-24T12:03:35.925627Z', '2020-10-01T09:30:58.801254Z'),
};
