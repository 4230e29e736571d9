import {panelIds, panels} from "../../data/panels/index.ts";
import {plain} from "../../data/prose.ts";
import type {Lang} from "../../data/schema.ts";
import {themes} from "../../data/themes.ts";
import {Editor} from "../briefing/editor.tsx";
import {words} from "../briefing/strings.ts";
import {versions} from "../briefing/versions.ts";
import {briefingPage} from "../routes.ts";
import {Shell} from "../shell.tsx";

/** Where a reader puts panels in order, adds words of their own, and takes a report away. */
export function BriefingPage({lang}: {lang: Lang}) {
  const known = panelIds.map((id) => ({
    id,
    title: plain(panels[id].title[lang], lang),
    theme: panels[id].themes.map((theme) => themes[theme].name[lang]).join(" · "),
    version: versions[id] ?? "",
  }));
  return (
    <Shell lang={lang} path={briefingPage(lang)} place="briefing">
      <section className="opening briefing-opening">
        <h1>{words.title[lang]}</h1>
        <p className="lead">{words.lead[lang]}</p>
        <p className="aside">{words.kept[lang]}</p>
        <p className="notice without-script">{words.needsScript[lang]}</p>
      </section>
      <Editor panels={known} lang={lang} />
    </Shell>
  );
}
