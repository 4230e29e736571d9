import type {ReactNode} from "react";
import {isPanel} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {LiveCharts} from "../charts-live.tsx";
import {EmbedContent} from "../embed/content.tsx";
import {ImageSaver} from "../embed/image-saver.tsx";
import {HeightReporter} from "../embed/reporter.tsx";
import {frameContent, frameId} from "../frame-id.ts";
import {Linker} from "../linker.tsx";
import {MarkupBox} from "../markup-box.tsx";
import {Still} from "../still.tsx";

function Around({lang, children}: {lang: Lang; children: ReactNode}) {
  return (
    <>
      {children}
      <Linker />
      <LiveCharts alone />
      <ImageSaver lang={lang} />
      <HeightReporter lang={lang} />
    </>
  );
}

/** The page of a panel in a frame of others; at the address of the build’s own frame, a page for any panel. */
export function EmbedPage({id, lang}: {id: string; lang: Lang}) {
  if (id === frameId)
    return (
      <Around lang={lang}>
        <MarkupBox name={frameContent("embed", lang)} />
      </Around>
    );
  if (!isPanel(id)) return null;
  return (
    <Around lang={lang}>
      <Still name={`embed-${id}-${lang}`}>
        <EmbedContent id={id} lang={lang} />
      </Still>
    </Around>
  );
}
