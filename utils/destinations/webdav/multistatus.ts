// The answer to PROPFIND: what is there, of each thing whether it is a folder, and what the server knows its state by.
// https://www.rfc-editor.org/rfc/rfc4918#section-14.16
import { decodePart } from '@/utils/base/address/decode-part';
import { decodeEntities } from './xml-entities';

export interface Listed {
  /** Path of its address, as its letters read, without slashes at its ends. */
  path: string;
  isFolder: boolean;
  /** Bytes; null where the server does not tell. */
  size: number | null;
  etag: string | null;
}

const TAG = /<([^<>]*)>/g;

/** Without its prefix, which is each server's own. */
function localName(tag: string): string {
  const name = tag.replace(/^\//, '').split(/[\s/]/, 1)[0] ?? '';
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Of `href`: a path, or a whole address. */
function pathOf(href: string): string {
  const path = URL.parse(href, 'https://of.no.matter/')?.pathname ?? href;
  return decodePart(path).split('/').filter(Boolean).join('/');
}

/** Null where it is no such answer. */
export function readMultistatus(text: string): Listed[] | null {
  const found: Listed[] = [];
  let isOne = false;
  let one: Listed | null = null;
  let opened = { name: '', end: 0 };
  for (const { 0: whole, 1: tag = '', index } of text.matchAll(TAG)) {
    const local = localName(tag);
    if (!tag.startsWith('/')) {
      opened = { name: tag.endsWith('/') ? '' : local, end: index + whole.length };
      if (local === 'multistatus') isOne = true;
      else if (local === 'response') one = { path: '', isFolder: false, size: null, etag: null };
      else if (local === 'collection' && one) one.isFolder = true;
      continue;
    }
    const written = opened.name === local ? decodeEntities(text.slice(opened.end, index)).trim() : '';
    opened = { name: '', end: 0 };
    if (!one) continue;
    // A lock has an address as well, further down.
    if (local === 'href' && one.path === '') one.path = pathOf(written);
    else if (local === 'getetag' && written !== '') one.etag = written;
    else if (local === 'getcontentlength' && /^\d{1,15}$/.test(written)) one.size = Number(written);
    else if (local === 'response') {
      found.push(one);
      one = null;
    }
  }
  return isOne ? found : null;
}
