import type {Metadata} from "next";
import type {Lang} from "../data/schema.ts";
import {otherLanguage} from "./routes.ts";
import {say} from "./strings.ts";

/** Title, description and the address in the other language, for the head of a page. */
export function metadata(lang: Lang, path: string, title?: string, description?: string): Metadata {
  const [zh, en] = lang === "zh" ? [path, otherLanguage(path)] : [otherLanguage(path), path];
  return {
    title: title ? `${title} · ${say.site[lang]}` : say.site[lang],
    description: description ?? say.siteLine[lang],
    alternates: {languages: {"zh-CN": zh, en}},
  };
}
