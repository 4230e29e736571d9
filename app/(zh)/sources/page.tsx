import {metadata as describe} from "../../../components/metadata.ts";
import {SourcesPage} from "../../../components/pages/sources.tsx";
import {sourcesPage} from "../../../components/routes.ts";
import {say} from "../../../components/strings.ts";

export const metadata = describe("zh", sourcesPage("zh"), say.sources.zh);

export default function Page() {
  return <SourcesPage lang="zh" />;
}
