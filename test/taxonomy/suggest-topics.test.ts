import { expect, test } from 'vitest';
import type { PastChoice } from '@/utils/core/past-choice';
import { suggestTopics, type Subject } from '@/utils/taxonomy/suggest-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { usualTopics } from '@/utils/taxonomy/usual-topics';

const index = indexTopics([
  { name: 'A: Medical Devices' },
  { name: 'A: Home Care', synonyms: ['domiciliary nursing'] },
  { name: 'A: Blockchain' },
  { name: 'A: Electronic Health Records (EHR)' },
  { name: 'A: Old', useInstead: 'A: Blockchain' },
  { name: 'A: Policy' },
]);
const about = (subject: Partial<Subject>): Subject => ({ title: '', text: '', host: '', communities: [], ...subject });
const chose = (choice: Partial<PastChoice>): PastChoice => ({
  key: '',
  site: 's',
  host: '',
  title: '',
  contentType: '',
  communities: [],
  topics: [],
  at: '2026-01-01T00:00:00Z',
  ...choice,
});

test.for([
  ['a title', { title: 'A medical device at home' }, 'A: Medical Devices', { kind: 'title' }],
  ['a text', { text: 'Medical devices. One medical device more.' }, 'A: Medical Devices', { kind: 'text', times: 2 }],
  ['a synonym', { text: 'On domiciliary nursing.' }, 'A: Home Care', { kind: 'text', times: 1 }],
  ['an acronym in parentheses', { title: 'EHRs and us' }, 'A: Electronic Health Records (EHR)', { kind: 'title' }],
  ['the name of a replaced topic', { title: 'Old' }, 'A: Blockchain', { kind: 'title' }],
] as const)('%s suggests the topic and says why', ([, subject, topic, why]) => {
  expect(suggestTopics(index, about(subject), [])).toEqual([{ topic, why }]);
});

test('what stands in the title comes before what only the text or the past speaks for, however often', () => {
  const text = 'Electronic health records. '.repeat(40) + 'Domiciliary nursing. '.repeat(40);
  const past = [chose({ title: 'Policy for hospitals', topics: ['A: Medical Devices'] })];
  const found = suggestTopics(index, about({ title: 'Policy', text }), past);
  expect(found.map(({ topic }) => topic)).toEqual([
    'A: Policy',
    'A: Electronic Health Records (EHR)',
    'A: Home Care',
    'A: Medical Devices',
  ]);
  expect(found[0]?.why).toEqual({ kind: 'title' });
});

test('a topic of which one phrase stands in the title and another often in the text is one of the title', () => {
  const text = 'Electronic health records. '.repeat(40) + 'Domiciliary nursing. '.repeat(40);
  const found = suggestTopics(index, about({ title: 'The EHR', text: `${text} Medical devices.` }), []);
  expect(found[0]).toEqual({ topic: 'A: Electronic Health Records (EHR)', why: { kind: 'title' } });
  expect(suggestTopics(index, about({ title: 'Home care', text }), [])[0]).toEqual({ topic: 'A: Home Care', why: { kind: 'title' } });
});

test('what similar articles had is suggested, with their number', () => {
  const past = [
    chose({ title: 'Ledgers for hospitals', topics: ['A: Old', 'B: Gone'] }),
    chose({ title: 'A ledger at work', topics: ['A: Blockchain'] }),
    chose({ title: 'Bread', topics: ['A: Policy'] }),
  ];
  expect(suggestTopics(index, about({ title: 'New ledgers' }), past)).toEqual([
    { topic: 'A: Blockchain', why: { kind: 'similar', articles: 2 } },
  ]);
});

test('host and community make articles similar', () => {
  const past = [chose({ host: 'a.org', topics: ['A: Policy'] }), chose({ communities: ['c'], topics: ['A: Home Care'] })];
  expect(suggestTopics(index, about({ host: 'a.org', communities: ['c'] }), past).map(({ topic }) => topic)).toEqual([
    'A: Policy',
    'A: Home Care',
  ]);
});

test('nothing outside the vocabulary is suggested, and nothing from nothing', () => {
  expect(suggestTopics(index, about({ title: 'Same' }), [chose({ title: 'Same', topics: ['B: Gone'] })])).toEqual([]);
  expect(suggestTopics(index, about({}), [])).toEqual([]);
  expect(suggestTopics(indexTopics([]), about({ title: 'x' }), [])).toEqual([]);
});

test('no more are suggested than asked for', () => {
  expect(suggestTopics(index, about({ title: 'Blockchain, home care, policy' }), [], 2)).toHaveLength(2);
});

test('recommended topics come first, then the recent and frequent of the community and the host', () => {
  const community = { name: 'C', slug: 'c', recommended: ['R'] };
  const past = [
    chose({ communities: ['c'], topics: ['often', 'R'], at: '2026-01-01T00:00:00Z' }),
    chose({ communities: ['c'], topics: ['often'], at: '2026-01-02T00:00:00Z' }),
    chose({ communities: ['c'], topics: ['once'], at: '2026-01-03T00:00:00Z' }),
    chose({ host: 'h', topics: ['host'], at: '2026-01-04T00:00:00Z' }),
    chose({ host: 'x', communities: ['d'], topics: ['elsewhere'], at: '2026-01-05T00:00:00Z' }),
  ];
  expect(usualTopics([community], 'h', past)).toEqual(['R', 'often', 'once', 'host']);
  expect(usualTopics([community], 'h', past, 2)).toEqual(['R', 'often']);
});
