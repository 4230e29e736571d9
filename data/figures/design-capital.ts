import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

export const designCapital = {} as const satisfies Record<string, Figure<SourceId>>;
