import {words} from "../../../components/briefing/strings.ts";
import {metadata as describe} from "../../../components/metadata.ts";
import {BriefingPage} from "../../../components/pages/briefing.tsx";
import {briefingPage} from "../../../components/routes.ts";

export const metadata = describe("zh", briefingPage("zh"), words.title.zh, words.lead.zh);

export default function Page() {
  return <BriefingPage lang="zh" />;
}
