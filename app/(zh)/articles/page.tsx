import {metadata as describe} from "../../../components/metadata.ts";
import {ArticlesPage} from "../../../components/pages/articles.tsx";
import {articlesPage} from "../../../components/routes.ts";
import {say} from "../../../components/strings.ts";

export const metadata = describe("zh", articlesPage("zh"), say.articles.zh);

export default function Page() {
  return <ArticlesPage lang="zh" />;
}
