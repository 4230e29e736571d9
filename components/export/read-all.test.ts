import {beforeAll, describe, expect, it} from "vitest";
import {nodeTools} from "../../scripts/tools.ts";
import type {PanelId} from "../../data/panels/index.ts";
import type {Lang} from "../../data/schema.ts";
import {plainLook} from "../picture/picture.ts";
import {compareRecord, isUnchanged} from "./compare.ts";
import {panelFile, panelFormats} from "./files.ts";
import type {PanelFormat} from "./files.ts";
import {fileRecordSchema} from "./record-schema.ts";
import {fileRecord, panelRecord} from "./record.ts";
import {readRecord} from "./read.ts";
import {redraw, redrawnKinds} from "./redraw.ts";
import type {Tools} from "./tools.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await nodeTools();
});

/** A chart with native bars in Office, one without, and one that names recommendations. */
const panels: [PanelId, Lang][] = [
  ["youth-shares", "zh"],
  ["index-rank", "en"],
  ["ecosystem", "zh"],
];
const kindOf = (format: PanelFormat) => (format === "outlined" ? "svg" : format);
const look = {...plainLook, purpose: "panel"} as const;

for (const format of panelFormats)
  describe(`a file as ${format}`, () => {
    for (const [panel, lang] of panels)
      it(`of ${panel} in ${lang} tells what it was made from, and a value changed in it is seen`, async () => {
        const {name, bytes} = await panelFile({panel, lang, format, look, ratio: 1}, tools);
        const {kind, record, trouble} = readRecord(bytes, name);
        expect({kind, trouble}).toEqual({kind: kindOf(format), trouble: "none"});
        if (!record) throw new Error("no record");
        const wanted = fileRecordSchema.parse(fileRecord([panelRecord(panel, lang)]));
        expect(record.panels.map((one) => ({...one, drawing: null}))).toEqual(wanted.panels);
        expect(isUnchanged(compareRecord(record))).toBe(true);

        const [first] = record.panels;
        const [figure] = first?.figures ?? [];
        if (!first || !figure) throw new Error("a panel without figures");
        const figures = [{...figure, words: "78%"}, ...first.figures.slice(1)];
        const [compared] = compareRecord({...record, panels: [{...first, figures}]});
        expect(compared).toMatchObject({contradictory: true});
        expect(compared?.items[0]?.changes).toEqual([{field: "words", then: "78%", now: figure.words}]);

        const kindDrawn = redrawnKinds.find((one) => one === kind);
        if (kindDrawn) expect(await redraw(kindDrawn, bytes, record, tools)).toBe("as-exported");
      });
  });
