/** Addresses of what belongs to a figure. */
import type {FigureId} from "../../data/figures/index.ts";
import {figurePage} from "../routes.ts";

export type FigureFile = "json" | "csv";

/** A file of a figure: one for both languages, beside its Chinese page. An address that never changes meaning. */
export const figureFile = (id: FigureId, kind: FigureFile): string => `${figurePage("zh", id)}figure.${kind}`;
