import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { startDraft } from '@/utils/curate/start-draft';
import { readFacts } from '@/utils/extract/facts/read-facts';
import { putDraft } from '@/utils/platform/database/drafts';
import { peekDraft } from '@/utils/platform/peek-draft';
import { SITES } from '@/utils/taxonomy/sites';
import { parsePage } from '../extract/document';

const draft = startDraft(readFacts(parsePage('<title>A</title>'), 'https://news.example.org/a'), SITES[0]!, '2026-11-29T10:00:00Z');

test('a stored draft is seen as it lies there, and of another page nothing', async () => {
  await putDraft(draft);
  expect(await peekDraft(Promise.resolve(draft.key))).toEqual(draft);
  expect(await peekDraft(Promise.resolve('https://news.example.org/b'))).toBeNull();
});

test('where there is no database none is made', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await peekDraft(Promise.resolve(draft.key))).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
  vi.unstubAllGlobals();
});

test('where the tab is not told, its database is left alone and who asked hears of it', async () => {
  await expect(peekDraft(Promise.reject(new Error('no tab')))).rejects.toThrow('no tab');
});
