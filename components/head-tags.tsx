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

/** The elements of a head that Next.js makes of the same; for pages that are put into a frame, where it makes none. */
export function HeadTags({of}: {of: Metadata}) {
  const {title, description, url, siteName, locale, type, images} = of.openGraph as Card;
  const image = images?.[0];
  const {card} = of.twitter as {card: string};
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {Object.entries(of.alternates?.languages ?? {}).map(([lang, href]) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={String(href)} />
      ))}
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
      <Twitter name="card" content={card} />
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
