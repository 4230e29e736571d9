import {metadata as describe} from "../../../components/metadata.ts";
import {ProposalsPage} from "../../../components/pages/proposals.tsx";
import {tell} from "../../../components/proposals/words.ts";
import {proposalsPage} from "../../../components/routes.ts";
import {say} from "../../../components/strings.ts";

export const metadata = describe("en", proposalsPage("en"), say.proposals.en, tell.lead.en);

export default function Page() {
  return <ProposalsPage lang="en" />;
}
