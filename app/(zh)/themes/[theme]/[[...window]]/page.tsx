import {notFound} from "next/navigation";
import {metadata} from "../../../../../components/metadata.ts";
import {ThemePage} from "../../../../../components/pages/theme.tsx";
import {themePage, windowPage} from "../../../../../components/routes.ts";
import {pageIn, restsOf, themeWindows} from "../../../../../components/windows/lists.ts";
import {windowTitle} from "../../../../../components/windows/words.ts";
import {themeTexts} from "../../../../../data/articles/themes.ts";
import {plain} from "../../../../../data/prose.ts";
import {isTheme, themeIds, themes} from "../../../../../data/themes.ts";

interface Props {
  params: Promise<{theme: string; window?: string[]}>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  themeIds.flatMap((theme) => restsOf(themeWindows(theme)).map((window) => ({theme, window})));

export async function generateMetadata({params}: Props) {
  const {theme, window} = await params;
  const page = pageIn(window) ?? notFound();
  if (!isTheme(theme)) notFound();
  const {title, blocks} = themeTexts[theme];
  const name = windowTitle(themes[theme].name.zh, page, "zh");
  return metadata("zh", windowPage(themePage("zh", theme), page), name, plain(title.zh, "zh"), blocks);
}

export default async function Page({params}: Props) {
  const {theme, window} = await params;
  if (!isTheme(theme)) notFound();
  return <ThemePage lang="zh" theme={theme} page={pageIn(window) ?? notFound()} />;
}
