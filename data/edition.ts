/** The day on which the figures were last checked against their sources: the date that pictures and file names carry. */
export const edition = "2026-11-23";
