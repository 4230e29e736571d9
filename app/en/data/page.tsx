import {DataPage} from "../../../components/pages/data.tsx";
import {dataMetadata} from "../../../components/dataset/metadata.ts";

export const metadata = dataMetadata("en");

export default function Page() {
  return <DataPage lang="en" />;
}
