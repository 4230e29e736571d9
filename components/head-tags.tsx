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

const Property = ({name, content}: {name: string; content: string | number | undefined}) =>
  content === undefined ? null : <meta property={`og:${name}`} content={String(content)} />;
const Twitter = ({name, content}: {name: string; content: string | number | undefined}) =>
  content === undefined ? null : <meta name={`twitter:${name}`} content={String(content)} />;

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

/** What other sites show of a link to the page. */
function CardTags({of: {title, description, url, siteName, locale, type, images}, kind}: {of: Card; kind: string}) {
  const image = images?.[0];
  return (
    <>
      <Property name="title" content={title} />
      <Property name="description" content={description} />
      <Property name="url" content={url} />
      <Property name="site_name" content={siteName} />
      <Property name="locale" content={locale} />
      <Property name="image" content={image?.url} />
      <Property name="image:type" content={image?.type} />
      <Property name="image:width" content={image?.width} />
      <Property name="image:height" content={image?.height} />
      <Property name="image:alt" content={image?.alt} />
      <Property name="type" content={type} />
      <Twitter name="card" content={kind} />
      <Twitter name="title" content={title} />
      <Twitter name="description" content={description} />
      <Twitter name="image" content={image?.url} />
      <Twitter name="image:alt" content={image?.alt} />
      <Twitter name="image:type" content={image?.type} />
      <Twitter name="image:width" content={image?.width} />
      <Twitter name="image:height" content={image?.height} />
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
