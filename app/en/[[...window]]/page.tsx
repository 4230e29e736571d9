import {notFound} from "next/navigation";
import {metadata} from "../../../components/metadata.ts";
import {Dashboard} from "../../../components/pages/dashboard.tsx";
import {home, windowPage} from "../../../components/routes.ts";
import {dashboardWindows, pageIn, restsOf} from "../../../components/windows/lists.ts";
import {edge} from "../../../components/windows/words.ts";

interface Props {
  params: Promise<{window?: string[]}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => restsOf(dashboardWindows()).map((window) => ({window}));

export async function generateMetadata({params}: Props) {
  const page = pageIn((await params).window) ?? notFound();
  return metadata("en", windowPage(home("en"), page), page === 1 ? undefined : edge.page(page).en);
}

export default async function Page({params}: Props) {
  return <Dashboard lang="en" page={pageIn((await params).window) ?? notFound()} />;
}
