/** Text that ends no script element, whatever is in it: JSON reads \u003c as the sign it stands for. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** What a page says to machines, as json-ld.ts describes it. Nothing runs, and nothing is fetched. */
export function JsonLd({data}: {data: {readonly "@context": "https://schema.org"}}) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: scriptText(data)}} />;
}
