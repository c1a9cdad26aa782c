/** Lead images, hostile ones among them, through the real decoders and encoders of both browsers. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readImageHeader } from '@/utils/base/image-header';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { buildImageExtension } from './image-extension.ts';
import type { ImagePage as Bundle, Outcome } from './image-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder } from './leftovers.ts';

declare const ImagePage: Bundle;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const FOLDERS = {
  images: path('../fixtures/images'),
  bad: path('../../../shared/corpora/bad-images'),
  pngsuite: path('../../../shared/corpora/pngsuite'),
};
const MARKS = ['canary', 'Exif', '<script', 'PK\x05\x06', 'zTXt', 'tEXt', 'eXIf'];

let extensionDir: string;
beforeAll(async () => {
  extensionDir = await buildImageExtension(FOLDERS);
});
afterAll(() => removeFolder(extensionDir));

describe.for<BrowserName>(['chromium', 'firefox'])('lead images in %s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchBrowser(browser, { extensionDir });
    page = await session.openExtensionPage('/images.html');
  });
  afterAll(() => session?.close());

  const reencode = async (file: string) => check(await page.evaluate((it) => ImagePage.reencodeFile(it), `/${file}`));

  test.for([
    ['turned.jpg', 'JPEG', 32, 64, null],
    ['alpha.png', 'PNG', 64, 32, null],
    ['animated.gif', 'PNG', 24, 16, 'GIF'],
    ['gif-says-1x1.gif', 'PNG', 24, 16, 'GIF'],
    ['plain.webp', 'WEBP', 64, 32, null],
    ['alpha.webp', 'WEBP', 64, 32, null],
    ['plain.avif', 'JPEG', 64, 32, 'AVIF'],
    ['alpha.avif', 'PNG', 64, 32, 'AVIF'],
    ['png-and-html.png', 'PNG', 64, 32, null],
    ['png-and-zip.png', 'PNG', 64, 32, null],
  ] as const)('%s becomes a clean %s of %i × %i pixels', async ([file, format, width, height, convertedFrom]) => {
    expect(await reencode(`images/${file}`)).toMatchObject({ image: { format, width, height, convertedFrom } });
  });

  test.for([
    ['svg.svg', 'image-unknown'],
    ['html.png', 'image-unknown'],
    ['empty.png', 'image-unknown'],
    ['make.py', 'image-unknown'],
  ])('%s is refused as %s', async ([file, problem]) => {
    expect(await reencode(`images/${file}`)).toMatchObject({ problem });
  });

  test('a JPEG cut off is broken', async () => {
    expect(await reencode('images/truncated.jpg')).toMatchObject({ problem: 'image-broken' });
  });

  test('an AVIF that says less than it holds is refused or scaled down to what it says', async () => {
    const expected = browser === 'firefox' ? { problem: 'image-broken' } : { image: { width: 2, height: 2 } };
    expect(await reencode('images/avif-says-2x2.avif')).toMatchObject(expected);
  });

  test('a photograph taken sideways stands upright', async () => {
    const { corners } = made(await reencode('images/turned.jpg'));
    const [, topRight, bottomLeft] = corners.map(([red = 0]) => red);
    expect(topRight).toBeLessThan(40);
    expect(bottomLeft).toBeGreaterThan(210);
  });

  test.for(['alpha.png', 'alpha.webp', 'alpha.avif'])('the transparency of %s is kept', async (file) => {
    const { corners } = made(await reencode(`images/${file}`));
    expect(corners[0]?.[3]).toBeLessThan(10);
    expect(corners[1]?.[3]).toBeGreaterThan(200);
  });

  test('an animation becomes its first frame', async () => {
    expect(made(await reencode('images/animated.gif')).corners[0]).toEqual([255, 0, 0, 255]);
  });

  test.for([
    ['image/jpeg', 1, 'JPEG', null],
    ['image/webp', 1, 'WEBP', null],
    ['image/png', 1, 'JPEG', 'PNG'],
    ['image/png', 0.5, 'WEBP', 'PNG'],
  ] as const)('a large photograph as %s with alpha %d becomes a %s of at most 1 MB', async ([type, alpha, format, convertedFrom]) => {
    const photo = await page.evaluate((...it) => ImagePage.reencodePhoto(...it), type, 2400, 1200, alpha);
    const { image, bytes } = made(check(photo, 5_000));
    expect(image).toMatchObject({ format, convertedFrom });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(image.width).toBe(image.height * 2);
    expect(image.width).toBeGreaterThanOrEqual(1200);
  });

  test('a worker of the extension can do it too', async () => {
    const outcome = check(await page.evaluate((it) => ImagePage.reencodeInWorker(it), '/images/turned.jpg'));
    expect(outcome).toMatchObject({ image: { format: 'JPEG', width: 32, height: 64 } });
  });

  describe.for(['bad', 'pngsuite'] as const)('the corpus %s', (name) => {
    const folder = FOLDERS[name];
    test.skipIf(!existsSync(folder))('gives clean images or Problems, each within 2 s (skipped without ../shared)', async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => /\.\w+$/.test(it));
      expect(files.length).toBeGreaterThan(30);
      for (const file of files) await reencode(join(name, file));
    });
  });
});

/** Whatever comes out is a Problem, or an image that is what we say and holds nothing of the page's bytes. */
function check(outcome: Outcome, limit = 2_000): Outcome {
  expect(outcome.milliseconds).toBeLessThan(limit);
  const found =
    'problem' in outcome
      ? { known: ['image-unknown', 'image-broken', 'image-too-large'].includes(outcome.problem) }
      : { header: headerOf(outcome.bytes), marks: marksIn(outcome.bytes) };
  const wanted =
    'problem' in outcome ? { known: true } : { header: [outcome.image.format, outcome.image.width, outcome.image.height], marks: [] };
  expect(found).toEqual(wanted);
  return outcome;
}

function headerOf(bytes: number[]) {
  const header = readImageHeader(Uint8Array.from(bytes));
  return [header?.type, header?.width, header?.height];
}

function marksIn(bytes: number[]): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return MARKS.filter((mark) => text.includes(mark));
}

function made(outcome: Outcome) {
  if ('problem' in outcome) throw new Error(`No image, but ${outcome.problem}`);
  return outcome;
}
