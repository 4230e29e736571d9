/** Which version of each panel the site has; worked out when the site is built, so that pages need not. */
import {panelIds} from "../../data/panels/index.ts";
import {versionOf} from "../export/record.ts";

export const versions: Readonly<Record<string, string>> = Object.fromEntries(panelIds.map((id) => [id, versionOf(id)]));
