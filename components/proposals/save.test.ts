import {describe, expect, it} from "vitest";
import {langs} from "../../data/schema.ts";
import {compareRecord} from "../export/compare.ts";
import {readRecord} from "../export/read.ts";
import {proposalsFile} from "./save.ts";
import type {ProposalFormat} from "./save.ts";

const ids = ["sun-cycle", "huang-credit"] as const;
const formats: readonly ProposalFormat[] = ["csv", "xlsx", "json"];

describe.each(langs)("the table in %s", (lang) => {
  it.each(formats)("as %s: a record that is read back, of these entries only, and nothing amiss", async (format) => {
    const {bytes, name} = await proposalsFile(ids, "谁：孙磊", lang, format);
    expect(name).toMatch(new RegExp(`^cfi-proposals-${lang}-\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
    const {record, trouble} = readRecord(bytes, name);
    expect(trouble).toBe("none");
    const [panel] = record ? compareRecord(record) : [];
    expect(panel).toMatchObject({state: "known", contradictory: false, added: []});
    expect(panel?.items.map(({id, state}) => [id, state])).toEqual(ids.map((id) => [id, "unchanged"]));
  });

  it("has the same bytes again", async () => {
    for (const format of formats)
      expect((await proposalsFile(ids, null, lang, format)).bytes).toEqual(
        (await proposalsFile(ids, null, lang, format)).bytes,
      );
  });
});

it("writes the filter out, and an order that is not that of the page", async () => {
  const text = async (format: ProposalFormat) =>
    new TextDecoder().decode((await proposalsFile(ids, "谁：孙磊", "zh", format)).bytes);
  const lines = (await text("csv")).trim().split("\r\n");
  expect(lines).toHaveLength(ids.length + 1);
  expect(lines[1]).toContain("科技金融循环");
  expect(lines.slice(1).every((line) => line.includes("谁：孙磊"))).toBe(true);
  const {filter, rows} = JSON.parse(await text("json")) as {filter: string; rows: {id: string}[]};
  expect(filter).toBe("谁：孙磊");
  expect(rows.map(({id}) => id)).toEqual(ids);
});
