// Files as an installation takes them: two parts, of which the first is plain text that is JSON.
import { md5 } from '@/utils/base/md5';
import { Attachment, type WorkPackage } from './answers';
import { type AskOpenProject, writing } from './ask-openproject';

export interface File {
  name: string;
  /** MIME type, as its bytes are and not as its name says. */
  type: string;
  bytes: Uint8Array;
}

/** Between the parts stands what stands in none of them. */
function boundaryFor({ bytes }: File): string {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = 0; ; at += 1) {
    const boundary = `gleaner-${at}-part`;
    if (!text.includes(boundary)) return boundary;
  }
}

/** The name of the second part is left out of account, but has to be there. */
function multipart(file: File): { type: string; bytes: Uint8Array } {
  const boundary = boundaryFor(file);
  const text = (part: string): Uint8Array => new TextEncoder().encode(part);
  const parts = [
    text(`--${boundary}\r\ncontent-disposition: form-data; name="metadata"\r\n\r\n${JSON.stringify({ fileName: file.name })}\r\n`),
    text(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\ncontent-type: ${file.type}\r\n\r\n`),
    file.bytes,
    text(`\r\n--${boundary}--\r\n`),
  ];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { type: `multipart/form-data; boundary=${boundary}`, bytes };
}

/** @param path `/attachments`: nobody sees it until a work package claims it; or below a work package. */
export function upload(ask: AskOpenProject, path: string, file: File): Promise<Attachment> {
  const { type, bytes } = multipart(file);
  return ask.json(Attachment, { method: 'POST', path, bytes, headers: { 'content-type': type } });
}

/** What is gone already is not found. */
export const removeAttachment = (ask: AskOpenProject, id: number): Promise<unknown> =>
  ask.answer({ ...writing('DELETE', `/attachments/${id}`), harmless: true });

/** Whether an attachment has this content, as far as the server tells. */
export function isSameFile({ fileName, fileSize, digest }: Attachment, { name, bytes }: File): boolean {
  if (fileName !== name) return false;
  return digest?.algorithm === 'md5' ? digest.hash === md5(bytes) : fileSize === bytes.length;
}

export const attachmentsIn = (one: WorkPackage): Attachment[] => one._embedded?.attachments?._embedded.elements ?? [];
