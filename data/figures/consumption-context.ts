import type {Figure} from "../schema.ts";
import type {SourceId} from "../sources.ts";

export const consumptionContext = {} as const satisfies Record<string, Figure<SourceId>>;
