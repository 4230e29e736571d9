import {renderToStaticMarkup} from "react-dom/server";
import {describe, expect, it} from "vitest";
import {HeadTags} from "./head-tags.tsx";

const card = {title: "a", description: "b", siteName: "c", locale: "en_GB", type: "website"};
const image = {url: "https://s.org/p.png", type: "image/png", width: 1200, height: 630, alt: "d"};

/** Names and contents, in their order. */
const tags = (of: Parameters<typeof HeadTags>[0]["of"]): string[] =>
  [...renderToStaticMarkup(<HeadTags of={of} />).matchAll(/<(?:meta|link) [^>]*>/g)].map(([tag]) =>
    [...tag.matchAll(/(?:name|property|hrefLang|content|href)="([^"]*)"/g)].map(([, value]) => value).join(" "),
  );

describe("the tags of a head", () => {
  it("are those that Next.js writes where the site’s address is known, as read in its pages", () => {
    expect(
      tags({
        title: "a",
        description: "b",
        alternates: {languages: {"zh-CN": "https://s.org/", en: "https://s.org/en/"}},
        openGraph: {...card, type: "website", url: "https://s.org/en/", images: [image]},
        twitter: {card: "summary_large_image"},
      }),
    ).toEqual([
      "description b",
      "zh-CN https://s.org/",
      "en https://s.org/en/",
      "og:title a",
      "og:description b",
      "og:url https://s.org/en/",
      "og:site_name c",
      "og:locale en_GB",
      "og:image https://s.org/p.png",
      "og:image:type image/png",
      "og:image:width 1200",
      "og:image:height 630",
      "og:image:alt d",
      "og:type website",
      "twitter:card summary_large_image",
      "twitter:title a",
      "twitter:description b",
      "twitter:image https://s.org/p.png",
      "twitter:image:alt d",
      "twitter:image:type image/png",
      "twitter:image:width 1200",
      "twitter:image:height 630",
    ]);
  });

  it("leave out what is not known", () => {
    const of = {
      title: "a",
      description: "b",
      openGraph: {...card, type: "website"},
      twitter: {card: "summary"},
    } as const;
    expect(tags(of).join()).not.toMatch(/image|url|undefined/);
  });
});
