import type {ReactNode} from "react";
import {EmbedDocument} from "../../../components/embed/document.tsx";
import "../../globals.css";

export default function Layout({children}: {children: ReactNode}) {
  return <EmbedDocument lang="zh">{children}</EmbedDocument>;
}
