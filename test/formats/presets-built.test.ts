// What Hugo and Jekyll publish of the presets, where they are at hand: the others are built by `npm run test:generators`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRESETS } from '@/utils/formats/presets/presets';
import { ordinary } from '../generators/articles';
import { checkPage } from '../generators/check-page';
import { fileAt } from '../generators/generator';
import { placeAll, placeIn } from '../generators/place';
import { hugosAtHand } from '../generators/sites/hugo';
import { jekyllAtHand } from '../generators/sites/jekyll';

const AT_HAND = [...hugosAtHand().slice(0, 2), ...jekyllAtHand()];

test.skipIf(AT_HAND.length === 0).for(AT_HAND)(
  '$name publishes what a preset writes: $preset (skipped without hugo and jekyll)',
  { timeout: 60_000 },
  async (generator) => {
    const folder = mkdtempSync(join(tmpdir(), 'preset-'));
    try {
      const cases = ordinary();
      const placed = await placeAll(generator.preset, cases);
      const { contentRoot } = PRESETS.find(({ name }) => name === generator.preset)!;
      expect(await placeIn(folder, generator, contentRoot, placed)).toBeNull();
      const output = join(folder, generator.output);
      for (const [index, { path, text }] of placed.entries()) {
        const address = generator.address(path, text);
        expect(fileAt(output, address), `${address}`).toBeDefined();
        expect(checkPage({ article: cases[index]!.article, shows: generator.shows, output, address })).toEqual({});
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
