import {Dashboard} from "../../components/pages/dashboard.tsx";

export default function Page() {
  return <Dashboard lang="zh" />;
}
