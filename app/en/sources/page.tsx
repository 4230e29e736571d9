import {metadata as describe} from "../../../components/metadata.ts";
import {SourcesPage} from "../../../components/pages/sources.tsx";
import {sourcesPage} from "../../../components/routes.ts";
import {say} from "../../../components/strings.ts";

export const metadata = describe("en", sourcesPage("en"), say.sources.en);

export default function Page() {
  return <SourcesPage lang="en" />;
}
