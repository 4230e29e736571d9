import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {keep, kept} from "./keep.ts";
import {Still} from "./still.tsx";

describe("still parts of a page", () => {
  it("give their markup, whole, once", () => {
    const page = renderToStaticMarkup(
      <Still name="test-part">
        <p className="measure">76 &lt; 77</p>
      </Still>,
    );
    expect(page).toBe('<div class="still"><p class="measure">76 &lt; 77</p></div>');
  });

  it("are one part where one holds another", () => {
    const page = renderToStaticMarkup(
      <Still name="test-outer">
        <section>
          <Still name="test-inner">
            <p>a</p>
          </Still>
        </section>
      </Still>,
    );
    expect(page).toBe('<div class="still"><section><p>a</p></section></div>');
    expect(kept().has("test-inner")).toBe(false);
  });

  it("do not stay in memory for the whole site", () => {
    for (let i = 0; i < 2000; i += 1) keep(`many-${i}`, "x");
    expect(kept().size).toBe(500);
    expect(kept().has("many-1999")).toBe(true);
  });
});
