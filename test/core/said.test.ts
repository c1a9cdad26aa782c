// What a curator decided while a format was learnt is kept as plain data.
import { expect, test } from 'vitest';
import { PLACES } from '@/utils/core/learnt/learnt';
import { Said } from '@/utils/core/learnt/said';

test('what was said comes back from JSON as it was said', () => {
  const said: Said = {
    rows: {
      link: { meaning: { is: 'fact', name: 'cleanUrl' } },
      mood: { meaning: { is: 'typed', kind: 'text' }, label: 'Mood', optional: true },
      [PLACES.fileName]: { meaning: { is: 'made', of: 'links/{{ slug }}.md' } },
      [PLACES.body]: { meaning: { is: 'made', of: '{{ body | markdown }}' } },
    },
    fields: { slug: { label: 'Address', default: '' } },
    added: [{ key: 'draft', meaning: { is: 'always', value: 'false' } }],
  };
  expect(Said.parse(JSON.parse(JSON.stringify(said)))).toEqual(said);
});

test.for([
  { rows: { link: { meaning: { is: 'guess' } } } },
  { added: ['draft'] },
  { rows: { x: { meaning: { is: 'typed', kind: 'colour' } } } },
])('what is no decision is refused: %j', (said) => {
  expect(Said.safeParse(said).success).toBe(false);
});
