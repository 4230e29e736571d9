import {metadata as describe} from "../../../components/metadata.ts";
import {VerifyPage} from "../../../components/pages/verify.tsx";
import {verifyPage} from "../../../components/routes.ts";
import {tell} from "../../../components/verify/strings.ts";

export const metadata = describe("zh", verifyPage("zh"), tell.title.zh, tell.description.zh);

export default function Page() {
  return <VerifyPage lang="zh" />;
}
