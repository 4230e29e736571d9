import {DataPage} from "../../../components/pages/data.tsx";
import {dataMetadata} from "../../../components/dataset/metadata.ts";

export const metadata = dataMetadata("zh");

export default function Page() {
  return <DataPage lang="zh" />;
}
