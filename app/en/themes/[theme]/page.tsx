import {notFound} from "next/navigation";
import {metadata} from "../../../../components/metadata.ts";
import {ThemePage} from "../../../../components/pages/theme.tsx";
import {themePage} from "../../../../components/routes.ts";
import {themeTexts} from "../../../../data/articles/themes.ts";
import {plain} from "../../../../data/prose.ts";
import {isTheme, themeIds, themes} from "../../../../data/themes.ts";

interface Props {
  params: Promise<{theme: string}>;
}

export const dynamicParams = false;
export const generateStaticParams = () => themeIds.map((theme) => ({theme}));

export async function generateMetadata({params}: Props) {
  const {theme} = await params;
  if (!isTheme(theme)) notFound();
  const {title, blocks} = themeTexts[theme];
  return metadata("en", themePage("en", theme), themes[theme].name.en, plain(title.en, "en"), blocks);
}

export default async function Page({params}: Props) {
  const {theme} = await params;
  if (!isTheme(theme)) notFound();
  return <ThemePage lang="en" theme={theme} />;
}
