// The parts of a multipart body, by name: an upload has exactly two of them.

export interface Part {
  name: string;
  fileName: string | null;
  type: string | null;
  bytes: Buffer;
}

/** Null where it is none. */
export function partsOf(contentType: string, body: Buffer): Part[] | null {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const [mark, end] = [Buffer.from(`--${boundary}`), Buffer.from('\r\n\r\n')];
  const parts: Part[] = [];
  for (let at = body.indexOf(mark); at >= 0;) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const whole = body.subarray(at + mark.length + 2, next - 2);
    const split = whole.indexOf(end);
    const head = whole.subarray(0, split).toString();
    parts.push({
      name: /\bname="([^"]*)"/.exec(head)?.[1] ?? '',
      fileName: /\bfilename="([^"]*)"/.exec(head)?.[1] ?? null,
      type: /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? null,
      bytes: whole.subarray(split + end.length),
    });
    at = next;
  }
  return parts;
}
