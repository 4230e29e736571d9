import {wordsOf} from "../../components/traits.ts";
import {panelIds} from "../../data/panels/index.ts";

export const dynamic = "force-static";

/** The words that the filter searches, by panel, in both languages. */
export const GET = () => Response.json(Object.fromEntries(panelIds.map((id) => [id, wordsOf(id)])));
