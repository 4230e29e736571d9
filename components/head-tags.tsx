import type {Metadata} from "next";

/** What `metadata` gives, which is all that this site’s pages say of themselves. */
interface Card {
  title: string;
  description: string;
  url?: string;
  siteName: string;
  locale: string;
  type: string;
  images?: readonly {url: string; type: string; width: number; height: number; alt: string}[];
}

interface Typed {
  url: string;
  title: string;
}

const Alternates = ({of: {canonical, languages = {}, types = {}}}: {of: NonNullable<Metadata["alternates"]>}) => (
  <>
    {canonical && <link rel="canonical" href={String(canonical)} />}
    {Object.entries(languages).map(([lang, href]) => (
      <link key={lang} rel="alternate" hrefLang={lang} href={String(href)} />
    ))}
    {Object.entries(types ?? {}).flatMap(([type, links]) =>
      (links as readonly Typed[]).map(({url, title}) => (
        <link key={type} rel="alternate" type={type} href={url} title={title} />
      )),
    )}
  </>
);

/** What other sites show of a link to the page, in the order in which Next.js writes it. */
function CardTags({of: {title, description, url, siteName, locale, type, images}, kind}: {of: Card; kind: string}) {
  const image = images?.[0];
  const address = {image: image?.url};
  const form = {"image:type": image?.type, "image:width": image?.width, "image:height": image?.height};
  const alt = {"image:alt": image?.alt};
  const graph = {title, description, url, site_name: siteName, locale, ...address, ...form, ...alt, type};
  const twitter = {card: kind, title, description, ...address, ...alt, ...form};
  const known = (tags: object) => Object.entries(tags).filter(([, content]) => content !== undefined);
  return (
    <>
      {known(graph).map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={String(content)} />
      ))}
      {known(twitter).map(([name, content]) => (
        <meta key={name} name={`twitter:${name}`} content={String(content)} />
      ))}
    </>
  );
}

/** The elements of a head that Next.js makes of the same; for pages that are put into a frame, where it makes none. */
export function HeadTags({of: {title, description, robots, alternates, openGraph, twitter}}: {of: Metadata}) {
  const hidden = typeof robots === "object" && robots?.index === false;
  return (
    <>
      <title>{String(title)}</title>
      <meta name="description" content={description ?? ""} />
      {hidden && <meta name="robots" content="noindex" />}
      {alternates && <Alternates of={alternates} />}
      {openGraph && <CardTags of={openGraph as Card} kind={(twitter as {card: string}).card} />}
    </>
  );
}
