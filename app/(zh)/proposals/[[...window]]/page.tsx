import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {ProposalsPage} from "../../../../components/pages/proposals.tsx";
import {tell} from "../../../../components/proposals/words.ts";
import {proposalsPage, windowPage} from "../../../../components/routes.ts";
import {say} from "../../../../components/strings.ts";
import {pageIn, proposalWindows, restsOf} from "../../../../components/windows/lists.ts";
import {windowTitle} from "../../../../components/windows/words.ts";

interface Props {
  params: Promise<{window?: string[]}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => restsOf(proposalWindows).map((window) => ({window}));

export async function generateMetadata({params}: Props) {
  const page = pageIn((await params).window) ?? notFound();
  const title = windowTitle(say.proposals.zh, page, "zh");
  return metadata("zh", windowPage(proposalsPage("zh"), page), title, tell.lead.zh);
}

export default async function Page({params}: Props) {
  return <ProposalsPage lang="zh" page={pageIn((await params).window) ?? notFound()} />;
}
