import type {ReactNode} from "react";
import {metadata as describe} from "../../components/metadata.ts";
import {home} from "../../components/routes.ts";
import {Document} from "../../components/shell.tsx";
import "../globals.css";

export const metadata = describe("en", home("en"));

export default function Layout({children}: {children: ReactNode}) {
  return <Document lang="en">{children}</Document>;
}
