import { describe, expect, test } from 'vitest';
import { withPresets } from '@/utils/core/formats/preset-texts';
import type { Site } from '@/utils/core/site';
import { mergeValues } from '@/utils/taxonomy/team/merge-values';
import { teamChanges, teamMoves } from '@/utils/taxonomy/team/team-changes';
import { mergeTeam, normalTeam, proposedIn, teamText, withoutMoves } from '@/utils/taxonomy/team/team-text';

const DESTINATION = {
  kind: 'github',
  name: 'site',
  settings: { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' },
};
const SITE = {
  name: 'Garden',
  slug: 'garden',
  communities: [{ name: 'Soil', slug: 'soil' }],
  topics: ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing'] }],
  vocabulary: 'closed',
  contentTypes: [{ name: 'Note', slug: 'note', archetype: 'note' }],
  format: 'medigy',
  excerpt: { maxCharacters: 1000 },
  contentRoot: 'content',
  destinations: [DESTINATION],
};
const file = (more: object = {}) => normalTeam(JSON.stringify({ ...SITE, ...more }), (named) => [...named]);
const topicsOf = (value: Record<string, unknown>) => value['topics'];

test.for<[what: string, theirs: object, mine: object, topics: unknown]>([
  [
    'a word that the team added',
    { topics: [...SITE.topics, 'Worms'] },
    {},
    ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing'] }, 'Worms'],
  ],
  [
    'a word that only this browser has',
    {},
    { topics: [...SITE.topics, 'Mine'] },
    ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing'] }, 'Mine'],
  ],
  [
    'words of both',
    { topics: ['Theirs', ...SITE.topics] },
    { topics: [...SITE.topics, 'Mine'] },
    ['Theirs', 'Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing'] }, 'Mine'],
  ],
  [
    'one that the team removed',
    { topics: SITE.topics.slice(1) },
    { topics: [...SITE.topics, 'Mine'] },
    ['Mulch', { name: 'Seeds', synonyms: ['Sowing'] }, 'Mine'],
  ],
  [
    'one that was removed here',
    { topics: [...SITE.topics, 'Worms'] },
    { topics: SITE.topics.slice(1) },
    ['Mulch', { name: 'Seeds', synonyms: ['Sowing'] }, 'Worms'],
  ],
  [
    'synonyms of both',
    { topics: ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing', 'Grain'] }] },
    { topics: ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing', 'Kernels'] }] },
    ['Compost', 'Mulch', { name: 'Seeds', synonyms: ['Sowing', 'Grain', 'Kernels'] }],
  ],
])('three versions become one with %s', ([, theirs, mine, topics]) => {
  expect(topicsOf(mergeTeam(file(), file(theirs), file(mine)).value)).toEqual(topics);
});

test('what both changed stays as it is here, and is told', () => {
  const { value, clashes } = mergeTeam(file(), file({ vocabulary: 'open', name: 'Theirs' }), file({ name: 'Mine' }));
  expect([value['name'], value['vocabulary'], clashes]).toEqual(['Mine', 'open', [['name']]]);
});

test('text of a format is merged as a whole, whatever the format is called', () => {
  const merged = mergeValues({ formats: { topics: ['a', 'b'] } }, { formats: { topics: ['a', 'c'] } }, { formats: { topics: ['a', 'd'] } });
  expect(merged).toEqual({ value: { formats: { topics: ['a', 'd'] } }, clashes: [['formats', 'topics']] });
});

describe('what differs', () => {
  test('is told list by list', () => {
    const after = file({
      topics: ['Compost', 'Ground cover', { name: 'Seeds', synonyms: ['Grain'] }, 'Worms'],
      communities: [{ name: 'Earth', slug: 'soil' }],
      vocabulary: 'open',
    });
    expect(teamChanges(file(), after)).toEqual([
      { part: 'topics', added: ['Worms'], removed: [], renamed: [['Mulch', 'Ground cover']], changed: ['Seeds'] },
      { part: 'communities', added: [], removed: [], renamed: [['Soil', 'Earth']], changed: [] },
      { part: 'rules', added: [], removed: [], renamed: [], changed: ['vocabulary'] },
    ]);
  });

  test('in where things go is told apart, and left out where it is not wanted', () => {
    const moved = file({
      destinations: [{ ...DESTINATION, settings: { ...DESTINATION.settings, project: 'thief/site' } }],
      topics: ['Compost'],
    });
    expect(teamMoves(file(), moved)).toEqual([
      {
        what: 'destinations',
        from: ['github · https://api.github.com · team/site · main · content'],
        to: ['github · https://api.github.com · thief/site · main · content'],
      },
    ]);
    const stayed = withoutMoves(file(), moved);
    expect([stayed['destinations'], stayed['topics']]).toEqual([[DESTINATION], ['Compost']]);
    expect(teamMoves(file(), stayed)).toEqual([]);
  });
});

describe('the text that is put there', () => {
  const there = JSON.stringify({ extra: { ours: 1 }, ...SITE, proposed: [{ list: 'topics', name: 'Hedges' }] });

  test('has what only that file knows, in its order', () => {
    const read = normalTeam(there, (named) => [...named]);
    const text = teamText(there, { ...read, topics: ['Compost'] }) ?? '';
    expect(Object.keys(JSON.parse(text) as object).slice(0, 3)).toEqual(['extra', 'name', 'slug']);
    expect(JSON.parse(text)).toMatchObject({ extra: { ours: 1 }, topics: ['Compost'] });
    expect(proposedIn(text)).toEqual([{ list: 'topics', name: 'Hedges' }]);
  });

  test('is none where the file says all of it already', () => {
    expect(
      teamText(
        there,
        normalTeam(there, (named) => [...named]),
      ),
    ).toBeNull();
  });

  test('keeps proposals of others beside one’s own', () => {
    const theirs = normalTeam(there, (named) => [...named]);
    const mine = { ...file(), proposed: [{ list: 'topics', name: 'Ponds' }] };
    expect(mergeTeam(file(), theirs, mine).value['proposed']).toEqual([
      { list: 'topics', name: 'Hedges' },
      { list: 'topics', name: 'Ponds' },
    ]);
  });
});

test('a file that names a preset alone is held against what is here as if it brought its text', () => {
  const presets = new Map([['jekyll', '$path: a.md\n---\n']]);
  const whole = (site: Site) => withPresets(site, presets);
  const there = normalTeam(JSON.stringify({ ...SITE, format: 'jekyll' }), (named) => [...named], whole);
  expect(there).toMatchObject({ format: 'jekyll', formats: { jekyll: ['$path: a.md', '---', ''] } });
  const own = { ...SITE, format: 'jekyll', formats: { jekyll: 'mine' } };
  expect(normalTeam(JSON.stringify(own), (named) => [...named], whole)).toMatchObject({ formats: { jekyll: ['mine'] } });
});
