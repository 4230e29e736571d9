/** Cuts a font down to the glyphs of a text, with HarfBuzz’s own program: the same bytes in Node and in a browser. */

/** What of the program’s interface is used; addresses are numbers in its memory. */
interface HarfBuzz {
  memory: WebAssembly.Memory;
  _initialize?(): void;
  malloc(bytes: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, code: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** hb_memory_mode_t: the data may be written to. */
const writable = 2;
/** hb_subset_flags_t: no hinting (0x1); no glyphs that only features reach (0x200), which would double a small font. */
const flags = 0x201;

export type Subset = (font: Uint8Array, text: string) => Uint8Array;

/** Makes the function that cuts fonts, from the bytes of harfbuzz-subset.wasm. Fonts are TrueType. */
export async function subsetter(program: Uint8Array<ArrayBuffer>): Promise<Subset> {
  const {instance} = await WebAssembly.instantiate(program, {});
  const hb = instance.exports as unknown as HarfBuzz;
  hb._initialize?.();
  return (font, text) => {
    const at = hb.malloc(font.length);
    new Uint8Array(hb.memory.buffer).set(font, at);
    const blob = hb.hb_blob_create(at, font.length, writable, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    const input = hb.hb_subset_input_create_or_fail();
    hb.hb_subset_input_set_flags(input, flags);
    const wanted = hb.hb_subset_input_unicode_set(input);
    for (const char of text) hb.hb_set_add(wanted, char.codePointAt(0) ?? 0);
    const cut = hb.hb_subset_or_fail(face, input);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    if (cut === 0) {
      hb.free(at);
      throw new Error("the font could not be cut: it is no TrueType font, or memory ran out");
    }
    const result = hb.hb_face_reference_blob(cut);
    const from = hb.hb_blob_get_data(result, 0);
    const bytes = new Uint8Array(hb.memory.buffer).slice(from, from + hb.hb_blob_get_length(result));
    hb.hb_blob_destroy(result);
    hb.hb_face_destroy(cut);
    hb.free(at);
    return bytes;
  };
}
