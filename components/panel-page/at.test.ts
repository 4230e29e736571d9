import {expect, it} from "vitest";
import {panelIds} from "../../data/panels/index.ts";
import {panelAddresses, panelAt, panelMetadata} from "./at.ts";

const retired = {renamed: {"old-name": {to: "index-rank"}}, withdrawn: {"taken-back": {}}};

it("gives every panel, every old name and every withdrawn panel an address", () => {
  expect(panelAddresses(retired)).toEqual([...panelIds, "old-name", "taken-back"]);
});

it("knows what stands at each", () => {
  expect(panelAt("index-rank", retired)).toEqual({is: "panel", id: "index-rank"});
  expect(panelAt("old-name", retired)).toEqual({is: "renamed", to: "index-rank"});
  expect(panelAt("taken-back", retired)).toEqual({is: "withdrawn"});
  for (const id of ["never-was", "constructor", "toString"]) expect(panelAt(id, retired)).toBeNull();
});

it("heads a panel’s page with its finding, and none where there was never a panel", () => {
  expect(panelMetadata("youth-shares", "en")?.title).toMatch(/^Four shares .* · Consumer Finance Index Dashboard$/);
  expect(panelMetadata("never-was", "en")).toBeNull();
});
