import {metadata as describe} from "../../../components/metadata.ts";
import {offlineWords} from "../../../components/offline/words.ts";
import {OfflinePage} from "../../../components/pages/offline.tsx";
import {offlinePage} from "../../../components/routes.ts";

export const metadata = {
  ...describe("zh", offlinePage("zh"), offlineWords.title.zh, offlineWords.line.zh),
  robots: {index: false},
};

export default function Page() {
  return <OfflinePage lang="zh" />;
}
