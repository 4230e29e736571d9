import {metadata as describe} from "../../../components/metadata.ts";
import {ArticlesPage} from "../../../components/pages/articles.tsx";
import {articlesPage} from "../../../components/routes.ts";
import {say} from "../../../components/strings.ts";

export const metadata = describe("en", articlesPage("en"), say.articles.en);

export default function Page() {
  return <ArticlesPage lang="en" />;
}
