import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

export const policy = {} as const satisfies Record<string, Figure<SourceId>>;
