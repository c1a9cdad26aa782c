import { expect, test } from 'vitest';
import { mendMojibake } from '@/utils/base/mend-mojibake';
test.for([
  ['todayâ€™s', 'today’s'],
  ['cafÃ© and naÃ¯ve', 'café and naïve'],
  ['â€œquotedâ€\u009d', '“quoted”'],
  ['Â£ 5', '£ 5'],
  ['Ã¢â‚¬â„¢', '’'],
  ['ÃƒÂ©', 'é'],
  ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'привет'],
  ['ðŸ˜€', '😀'],
  ['half todayâ€™s and São', 'half today’s and São'],
] as const)('%j is offered as %j', ([text, meant]) => {
  expect(mendMojibake(text)).toBe(meant);
});

test.for([
  'today’s',
  'São Tomé',
  'Ünal',
  'naïve',
  '10 €',
  'VOILÀ «ICI»',
  'Å‐string',
  'ÄÖÜ',
  'CAFÉ»',
  'FÅ”',
  '„Ä“',
  'Müller, Ł',
  '日本語',
  '',
])('%j was read right', (text) => {
  expect(mendMojibake(text)).toBeNull();
});

test('mending what is mended changes nothing more', () => {
  expect(mendMojibake(mendMojibake('todayâ€™s')!)).toBeNull();
});
