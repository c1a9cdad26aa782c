// A part of an address as it reads.

/** Without its percent-encoding; where that is broken, as it is spelled. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
