// The files of an article that a work package has: its image, and by choice its facts and its text.
import type { Article } from '@/utils/core/article';
import type { ImageFormat } from '@/utils/core/image';
import type { RegistrationEffects } from '../../registration';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskOpenProject } from '../api/ask-openproject';
import type { OpenProjectSettings } from '../settings';
import type { File } from '../api/upload';

/** As the site's files name it, whatever it is. */
export const IMAGE_NAME = 'Curated_Featured_Image.png';
const TYPES: Record<ImageFormat, string> = { JPEG: 'image/jpeg', PNG: 'image/png', GIF: 'image/gif', WEBP: 'image/webp' };

const Configuration = z.object({ maximumAttachmentFileSize: z.optional(z.int()) });

type Shrink = RegistrationEffects['shrink'];

/** Throws the Problem `file-too-large` for an image that cannot be made as small as the server wants it. */
async function imageFile(ask: AskOpenProject, bytes: Uint8Array, format: ImageFormat, shrink: Shrink): Promise<File> {
  const { maximumAttachmentFileSize: most = Infinity } = await ask.json(Configuration, { path: '/configuration' });
  if (bytes.length <= most) return { name: IMAGE_NAME, type: TYPES[format], bytes };
  const small = (await shrink?.(bytes, most)) ?? null;
  if (!small || small.bytes.length > most) return fail('file-too-large', { ...ask.names, path: IMAGE_NAME, at: 'image' });
  return { name: IMAGE_NAME, type: TYPES[small.format], bytes: small.bytes };
}

const text = (name: string, type: string, content: string): File => ({ name, type, bytes: new TextEncoder().encode(content) });

function factsFile({
  title,
  byline,
  siteName,
  publishedTime,
  lang,
  url,
  cleanUrl,
  topics,
  community,
  contentType,
  curator,
}: Article): File {
  const facts = {
    title,
    byline,
    siteName,
    publishedTime,
    lang,
    url,
    cleanUrl,
    topics,
    community: community.name,
    contentType: contentType.name,
    curator,
  };
  return text('Curated_Facts.json', 'application/json', `${JSON.stringify(facts, null, 2)}\n`);
}

/** The image first. */
export async function filesOf(
  ask: AskOpenProject,
  article: Article,
  image: Uint8Array | null,
  { attaches }: OpenProjectSettings,
  shrink: Shrink,
): Promise<File[]> {
  const format = article.image?.format;
  return [
    ...(image && format ? [await imageFile(ask, image, format, shrink)] : []),
    ...(attaches.includes('facts') ? [factsFile(article)] : []),
    ...(attaches.includes('body') ? [text('Curated_Body.html', 'text/html', article.body)] : []),
  ];
}
