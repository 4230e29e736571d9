/**
 * Enters in this tree's ledger all that it publishes, as `npm run ledger` does, but as one text of JSON: the compiler
 * gives up on a list of more than about a thousand entries that are written out.
 */
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {edition} from "../../data/edition.ts";
import {sealed} from "../../data/ledger/check.ts";
import {published} from "../../data/ledger/now.ts";
import {additions} from "../../data/ledger/write.ts";
import {swapped, typed} from "./swap.ts";

const file = new URL("../../data/ledger/entries.ts", import.meta.url);
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const {events} = additions([], published, {day: edition, reason: null, renames: [], withdrawals: []});
const entries = sealed(events, "", sha256);
const statement = `export const entries: readonly Entry[] = ${typed(entries, "readonly Entry[]")};`;
writeFileSync(file, swapped(readFileSync(file, "utf8"), "entries", statement));
console.log(`Entered ${entries.length} things in the ledger.`);
