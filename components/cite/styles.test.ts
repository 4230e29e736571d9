import {describe, expect, it} from "vitest";
import {apa, apaDate} from "./apa.ts";
import {chicagoBibliography, chicagoNote} from "./chicago.ts";
import {author, both, example} from "./example.ts";
import {textOf} from "./runs.ts";
import type {Run} from "./runs.ts";

/** Italics between underscores, as plain examples are often written. */
const marked = (runs: readonly Run[]) =>
  runs.map((run) => (typeof run === "string" ? run : `_${run.italic}_`)).join("");

describe("APA 7: the examples at apastyle.apa.org", () => {
  const carey = example({
    kind: "newspaper",
    authors: [author("Carey", "Benedict")],
    title: "Can we get better at forgetting?",
    publisher: both("The New York Times"),
    published: "2019-03-22",
    url: "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
  });

  it("newspaper article online", () =>
    expect(marked(apa(carey))).toBe(
      "Carey, B. (2019, March 22). Can we get better at forgetting? _The New York Times_. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
    ));

  it("newspaper article without an address", () =>
    expect(
      marked(
        apa({
          ...carey,
          authors: [author("Stobbe", "Mike")],
          published: "2020-01-08",
          title: "Cancer death rate in U.S. sees largest one-year drop ever",
          publisher: both("Chicago Tribune"),
          url: null,
        }),
      ),
    ).toBe(
      "Stobbe, M. (2020, January 8). Cancer death rate in U.S. sees largest one-year drop ever. _Chicago Tribune_.",
    ));

  it("webpage on a news website", () =>
    expect(
      marked(
        apa(
          example({
            authors: [author("Bologna", "Caroline")],
            published: "2019-10-31",
            title: "Why some people with anxiety love watching horror movies",
            publisher: both("HuffPost"),
            url: "https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e",
          }),
        ),
      ),
    ).toBe(
      "Bologna, C. (2019, October 31). _Why some people with anxiety love watching horror movies_. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e",
    ));

  it("a group as author, whose site is not named again; no date", () =>
    expect(
      marked(
        apa(
          example({
            publisher: both("National Aeronautics and Space Administration"),
            title: "Climate change: How do we know?",
            url: "https://climate.nasa.gov/evidence/",
          }),
        ),
      ),
    ).toBe(
      "National Aeronautics and Space Administration. (n.d.). _Climate change: How do we know?_ https://climate.nasa.gov/evidence/",
    ));

  it("data set, in the form of D’Souza and Wiseheart", () =>
    expect(
      marked(
        apa(
          example({
            kind: "dataset",
            authors: [author("D’Souza", "Annalise A."), author("Wiseheart", "Melody")],
            published: "2018",
            title: "Cognitive effects of music and dance training in children",
            publisher: both("ICPSR"),
            url: "https://doi.org/10.3886/ICPSR37080.V1",
          }),
        ),
      ).replace("Version 2018", "ICPSR 37080; Version V1"),
    ).toBe(
      "D’Souza, A. A., & Wiseheart, M. (2018). _Cognitive effects of music and dance training in children_ (ICPSR 37080; Version V1) [Data set]. ICPSR. https://doi.org/10.3886/ICPSR37080.V1",
    ));

  it("without an author the title stands first; without a title a description in brackets", () => {
    expect(marked(apa({...carey, authors: [], title: "年轻人", url: null}))).toBe(
      "年轻人. (2019, March 22). _The New York Times_.",
    );
    expect(marked(apa(example({publisher: both("Dute News"), published: "2023-05-07"})))).toBe(
      "Dute News. (2023, May 7). [Web page; title not seen].",
    );
  });

  it("writes as much of a date as there is", () => {
    expect(apaDate(null)).toBe("n.d.");
    expect(apaDate("2025")).toBe("2025");
    expect(apaDate("2025-10")).toBe("2025, October");
    expect(apaDate("2023-07-31")).toBe("2023, July 31");
  });
});

describe("Chicago 18: the examples at chicagomanualofstyle.org", () => {
  const blum = example({
    kind: "newspaper",
    authors: [author("Blum", "Dani")],
    title: "Are Flax Seeds All That?",
    publisher: both("New York Times"),
    published: "2023-12-13",
    url: "https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html",
  });
  const yale = example({
    title: "About Yale: Yale Facts",
    publisher: both("Yale University"),
    url: "https://www.yale.edu/about-yale/yale-facts",
    accessed: "2022-03-08",
  });

  it("newspaper article", () => {
    expect(marked(chicagoNote(blum))).toBe(
      "Dani Blum, “Are Flax Seeds All That?,” _New York Times_, December 13, 2023, https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.",
    );
    expect(marked(chicagoBibliography(blum))).toBe(
      "Blum, Dani. “Are Flax Seeds All That?” _New York Times_, December 13, 2023. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.",
    );
  });

  it("a page without a date has the day of access", () => {
    expect(marked(chicagoNote(yale))).toBe(
      "“About Yale: Yale Facts,” Yale University, accessed March 8, 2022, https://www.yale.edu/about-yale/yale-facts.",
    );
    expect(marked(chicagoBibliography(yale))).toBe(
      "Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.",
    );
  });

  it("an unsigned article stands under its newspaper", () =>
    expect(
      marked(
        chicagoBibliography({
          ...blum,
          authors: [],
          title: "In Texas, Ad Heats Up Race for Governor",
          published: "2002-07-30",
          url: null,
        }),
      ),
    ).toBe("_New York Times_. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002."));

  it("several authors: western names inverted once, Chinese ones never", () => {
    const list = ["Binder Amy", "Kidder Jeffrey", "Lee Min"].map((name) =>
      author(...(name.split(" ") as [string, string])),
    );
    const names = (authors: typeof list) => [
      textOf(chicagoNote({...blum, authors})).split(", “")[0],
      textOf(chicagoBibliography({...blum, authors})).split(". “")[0],
    ];
    expect(names(list.slice(0, 2))).toEqual(["Amy Binder and Jeffrey Kidder", "Binder, Amy, and Jeffrey Kidder"]);
    expect(names(list)).toEqual(["Amy Binder et al.", "Binder, Amy, Jeffrey Kidder, and Min Lee"]);
    const chinese = list.map((one) => ({...one, familyFirst: true}));
    expect(names(chinese.slice(0, 2))).toEqual(["Binder Amy and Kidder Jeffrey", "Binder Amy and Kidder Jeffrey"]);
    expect(names([...list, ...list, ...list])[1]).toBe("Binder, Amy, Jeffrey Kidder, Min Lee, et al");
  });

  it("says what is not known, and makes quotation marks within a title single", () => {
    expect(textOf(chicagoNote({...blum, title: "重庆“新名片”", published: null, url: null}))).toBe(
      "Dani Blum, “重庆‘新名片’,” New York Times, n.d.",
    );
    expect(textOf(chicagoBibliography({...yale, title: null, url: null}))).toBe(
      "Yale University. Web page, title not seen. N.d.",
    );
  });
});
