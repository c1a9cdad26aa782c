// jsdom has arrays of bytes of its own, and what Node encodes is none of them.

/** Where a screen's test makes files: what is encoded is an array of bytes, as it is in a browser. */
export function encodeAsBrowsersDo(): void {
  // oxlint-disable-next-line typescript/unbound-method
  const { encode } = TextEncoder.prototype;
  TextEncoder.prototype.encode = function own(text?: string) {
    return new Uint8Array(encode.call(this, text));
  };
}
