import { expect, test } from 'vitest';
import { createKeeper } from '@/entrypoints/popup/draft-keeper';

test('the newest value is written last, and never two at a time', async () => {
  const written: number[] = [];
  let writing = 0;
  const keep = createKeeper(async (value: number) => {
    writing += 1;
    expect(writing).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    written.push(value);
    writing -= 1;
  });
  await Promise.all([keep(1), keep(2), keep(3)]);
  expect(written).toEqual([1, 3]);
  await keep(4);
  expect(written).toEqual([1, 3, 4]);
});

test('a write that failed is said, and the next is tried again', async () => {
  let full = true;
  const keep = createKeeper(async () => {
    if (full) throw new Error('full');
  });
  await expect(keep(1)).rejects.toThrow('full');
  full = false;
  await expect(keep(2)).resolves.toBeUndefined();
});
