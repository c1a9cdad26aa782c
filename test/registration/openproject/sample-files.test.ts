// The two sample files come out through the work packages that they name.
import { describe, expect, test } from 'vitest';
import { formatNamed } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { article3446, article4078, sampleFile } from '../../formats/sample-article';
import { BYTES, Client, taskFor } from './a-task';
import { byHand, start } from './a-world';

describe('the sample files come out through it, byte for byte', () => {
  const samples = [
    ['4078', article4078, 10_373],
    ['3446', article3446, 9512],
  ] as const;
  const fileOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  test.for(samples)('%s.md, filed by hand before', async ([name, article, attachment]) => {
    for (const digits of [6, 3] as const) {
      const world = await start({ digits });
      const { created, changed } = article.registration!;
      const type = article.contentType.slug === 'curated-news' ? 2 : 1;
      byHand(world, {
        id: Number(name),
        type,
        createdAt: created,
        updatedAt: changed,
        subject: article.title,
        description: 'x',
        values: { 1: article.cleanUrl, 2: article.url, 3: JSON.stringify(article.topics) },
      });
      world.attachments.set(attachment, {
        id: attachment,
        fileName: 'Curated_Featured_Image.png',
        description: '',
        contentType: 'image/jpeg',
        bytes: BYTES,
        author: 9,
        container: Number(name),
        createdAt: created,
      });
      const registration = await new Client().register(taskFor(world, { article: { ...article, registration: null } }));
      const file = fileOf(renderBundle({ ...article, registration }, formatNamed('medigy')).article.bytes);
      const meant = sampleFile(name);
      expect(file).toBe(digits === 6 ? meant : meant.replace(/^(date|lastMod): '(.*)\d{3}Z'$/gm, "$1: '$2000Z'"));
    }
  });

  test.for(samples)('%s.md, registered now', async ([name, article, attachment]) => {
    const { created, changed } = article.registration!;
    const world = await start({ digits: 6, nextWorkPackage: Number(name), nextAttachment: attachment, now: () => created });
    const task = taskFor(world, { article: { ...article, registration: null } });
    await new Client().register(task);
    world.workPackages.get(Number(name))!.updatedAt = changed;
    const registration = await new Client().register({ ...task, save: 'save-2' });
    expect(fileOf(renderBundle({ ...article, registration }, formatNamed('medigy')).article.bytes)).toBe(sampleFile(name));
  });
});
