import {metadata as describe} from "../../../components/metadata.ts";
import {VerifyPage} from "../../../components/pages/verify.tsx";
import {verifyPage} from "../../../components/routes.ts";
import {tell} from "../../../components/verify/strings.ts";

export const metadata = describe("en", verifyPage("en"), tell.title.en, tell.description.en);

export default function Page() {
  return <VerifyPage lang="en" />;
}
