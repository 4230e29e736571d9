import {describe, expect, it} from "vitest";
import {inParts, partSize} from "./parts.ts";

/** A stream of so many pieces of a size, made only when asked for. */
const streamOf = (pieces: number, size: number) => {
  let made = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (made === pieces) return controller.close();
        controller.enqueue(new Uint8Array(size).fill(made++ % 251));
      },
    },
    {highWaterMark: 0},
  );
};

describe("a stream in parts", () => {
  it("gives all bytes in order, as a Blob of the type asked for", async () => {
    const blob = await inParts(streamOf(5, 3), "application/zip");
    expect(blob.type).toBe("application/zip");
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0, 1, 2, 3, 4].flatMap((n) => [n, n, n]));
  });
  it("never holds more than a part and what filled it, however long the stream", async () => {
    const handed: number[] = [];
    const piece = 300_000;
    const counting = (parts: readonly BlobPart[]) => {
      const bytes = parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : 0), 0);
      if (bytes > 0) handed.push(bytes);
      // Nothing is kept: were it read again, the test would fail.
      return new Blob([]);
    };
    await inParts(streamOf(2_000, piece), "application/zip", counting);
    expect(handed.reduce((sum, bytes) => sum + bytes, 0)).toBe(2_000 * piece);
    expect(Math.max(...handed)).toBeLessThan(partSize + piece);
  });
  it("of nothing is empty", async () => {
    expect((await inParts(streamOf(0, 1), "text/plain")).size).toBe(0);
  });
  it("fails as the stream does", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("cut off")),
    });
    await expect(inParts(broken, "text/plain")).rejects.toThrow("cut off");
  });
});
