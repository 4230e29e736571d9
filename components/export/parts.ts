/** Large files, put together without holding them: a browser keeps large Blobs on disk, so memory has one part. */

/** Bytes that are gathered before they are handed over: small enough for a phone, large enough to be few. */
export const partSize = 4 * 1024 * 1024;

/**
 * The bytes of a stream as one Blob of a media type, handed to the browser part by part. Fails as the stream does.
 * @param toBlob makes a Blob; a test counts what it is given
 */
export async function inParts(
  stream: ReadableStream<Uint8Array>,
  type: string,
  toBlob: (parts: readonly BlobPart[], type?: string) => Blob = (parts, of = "") => new Blob([...parts], {type: of}),
): Promise<Blob> {
  const whole: Blob[] = [];
  let part: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const handOver = () => {
    if (size > 0) whole.push(toBlob(part));
    part = [];
    size = 0;
  };
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    part.push(next.value as Uint8Array<ArrayBuffer>);
    size += next.value.length;
    if (size >= partSize) handOver();
  }
  handOver();
  return toBlob(whole, type);
}
