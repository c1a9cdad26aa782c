import { expect, test } from 'vitest';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { rawHtml } from '@/utils/core/raw-html';
import { settleCheck } from '@/utils/curate/settle-check';
import { CLIP, SITE } from '../core/facts-of-an-article';

const raw = (html: string, text: string) => ({ html: rawHtml(html), text, prose: true });
const AT = '2026-11-21T08:00:00.000Z';
const garbled = startDraft(
  {
    ...CLIP,
    title: 'In todayâ€™s news',
    byline: 'JosÃ© Roe',
    body: [raw('<p class="a">todayâ€™s Ã&nbsp; la carte</p>', 'todayâ€™s Ã la carte'), raw('<p>FÅ”</p>', 'FÅ”')],
    checks: [{ code: 'text-misread' }, { code: 'body-short' }],
  },
  SITE,
  AT,
);

test('garbled text is mended when the curator says so, with its markup as it was', () => {
  const { clip, fields } = settleCheck(garbled, 'text-misread');
  expect(fields).toMatchObject({ title: 'In today’s news', byline: 'José Roe' });
  expect(clip).toMatchObject({
    body: [raw('<p class="a">today’s à la carte</p>', 'today’s à la carte'), raw('<p>FŔ</p>', 'FŔ')],
    checks: [{ code: 'body-short' }],
  });
});

test('what the curator wrote is not mended', () => {
  const own = changeDraft(garbled, { fields: { title: 'Ã© as it was sent' } }, AT);
  expect(settleCheck(own, 'text-misread').fields.title).toBe('Ã© as it was sent');
});

test('a check that was looked at is not shown again, and nothing else changes', () => {
  const { clip, fields } = settleCheck(garbled, 'body-short');
  expect(clip).toMatchObject({ checks: [{ code: 'text-misread' }] });
  expect(fields).toEqual(garbled.fields);
});
