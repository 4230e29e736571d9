"use client";

import {useEffect, useRef, useState} from "react";
import type {Lang} from "../../data/schema.ts";
import {CiteBriefing} from "../cite/briefing-button.tsx";
import type {Job} from "../export/client.ts";
import {told} from "../export/told.ts";
import {onSilence} from "../late.ts";
import type {Briefing} from "./briefing.ts";
import {words} from "./strings.ts";

const formats = ["docx", "pptx", "pdf", "zip"] as const;
type Format = (typeof formats)[number];

/** A character that has no glyph, with the number under which it can be looked up. */
const named = (char: string) =>
  `“${char}” (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;

/** Makes the files of a briefing; says how far it is, and what to do where it fails. */
export function Exporter({briefing, lang}: {briefing: Briefing; lang: Lang}) {
  const [said, setSaid] = useState("");
  const [making, setMaking] = useState<Format | null>(null);
  const [progress, setProgress] = useState<{done: number; of: number} | null>(null);
  const job = useRef<Job<unknown> | null>(null);
  const stopped = useRef(false);
  const buttons = useRef<HTMLDivElement>(null);
  const empty = briefing.entries.length === 0;

  useEffect(() => () => job.current?.cancel(), []);

  const start = async (format: Format) => {
    if (making) return;
    if (empty) return setSaid(words.nothingToExport[lang]);
    stopped.current = false;
    setMaking(format);
    setProgress(null);
    const doing = words.making(words.formats[format][lang])[lang];
    setSaid(doing);
    const silence = onSilence(() => setSaid(`${doing} ${told.slow[lang]}`));
    try {
      const [{exportBriefing}, {download}] = await Promise.all([import("../export/client.ts"), import("../save.ts")]);
      if (stopped.current) throw new Error("cancelled");
      const begun = exportBriefing(briefing, format);
      job.current = begun;
      begun.onProgress((done, of) => {
        silence.heard();
        setSaid(doing);
        setProgress({done, of});
      });
      const file = await begun.done;
      download(file);
      setSaid(words.made(file.name)[lang]);
    } catch (error) {
      setSaid(stopped.current ? words.cancelled[lang] : reason(error, lang));
    } finally {
      silence.end();
      job.current = null;
      setMaking(null);
    }
  };
  const stop = () => {
    stopped.current = true;
    job.current?.cancel();
    buttons.current?.querySelector("button")?.focus();
  };

  return (
    <section className="exporter" aria-label={words.export[lang]}>
      <h2>{words.export[lang]}</h2>
      <div ref={buttons} className="exporter-formats">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="tool"
            data-format={format}
            aria-disabled={empty || making !== null}
            onClick={() => void start(format)}
          >
            {words.formats[format][lang]}
          </button>
        ))}
        <CiteBriefing panels={briefing.entries.map(({panel}) => panel)} lang={lang} contentLang={briefing.lang} />
        {making && (
          <button type="button" className="tool" onClick={stop}>
            {words.cancel[lang]}
          </button>
        )}
      </div>
      {making && (
        <progress
          aria-label={words.making(words.formats[making][lang])[lang]}
          {...(progress && {value: progress.done, max: progress.of})}
        />
      )}
      <p role="status" data-export-status={making ?? ""}>
        {said}
      </p>
    </section>
  );
}

/** Why there is no file, and what to do. */
function reason(error: unknown, lang: Lang): string {
  const failure = error as {why?: unknown; char?: unknown} | null;
  if (failure?.why === "cancelled") return words.cancelled[lang];
  if (typeof failure?.char === "string") return words.noGlyph(named(failure.char))[lang];
  return words.exportFailed[lang];
}
