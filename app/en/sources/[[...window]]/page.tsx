import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {SourcesPage} from "../../../../components/pages/sources.tsx";
import {sourcesPage, windowPage} from "../../../../components/routes.ts";
import {say} from "../../../../components/strings.ts";
import {pageIn, restsOf, sourceWindows} from "../../../../components/windows/lists.ts";
import {windowTitle} from "../../../../components/windows/words.ts";

interface Props {
  params: Promise<{window?: string[]}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => restsOf(sourceWindows).map((window) => ({window}));

export async function generateMetadata({params}: Props) {
  const page = pageIn((await params).window) ?? notFound();
  return metadata("en", windowPage(sourcesPage("en"), page), windowTitle(say.sources.en, page, "en"));
}

export default async function Page({params}: Props) {
  return <SourcesPage lang="en" page={pageIn((await params).window) ?? notFound()} />;
}
