type NodeBuffer = { from: (data: ArrayBufferLike | string, ...rest: unknown[]) => Uint8Array & Encodes };
type Encodes = { toString: (encoding: 'base64') => string };
type Chromium = {
  Buffer?: NodeBuffer;
  Uint8Array: { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
};

// Node has Buffer; Chromium has methods of Uint8Array that TypeScript's library does not know yet.
const either = globalThis as unknown as Chromium;

export function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  if (either.Buffer !== undefined)
    return either.Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  const bytes = new Uint8Array(buffer, byteOffset, byteLength) as Uint8Array & { toBase64: () => string };
  return bytes.toBase64();
}

/** The bytes in a buffer of their own. */
export function fromBase64(text: string): ArrayBuffer {
  if (either.Buffer !== undefined) return new Uint8Array(either.Buffer.from(text, 'base64')).buffer;
  return either.Uint8Array.fromBase64?.(text).buffer ?? new ArrayBuffer(0);
}
