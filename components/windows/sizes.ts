/** How much one page shows, and how much one slice of an index holds. */

/** Set where a site is built, to see windows with little content: the size of all of them. */
const asked = Number(process.env.WINDOW_SIZE || NaN);
const sized = (size: number): number => (Number.isInteger(asked) && asked > 0 ? asked : size);

/** At most so many on a page. */
export const windowSizes = {
  panels: sized(30),
  sources: sized(100),
  proposals: sized(100),
  articles: sized(30),
};

/** Panels in one slice of the filter’s index. */
export const sliceSize = sized(250);

/** Sources that the filter offers by name, the most used; the others are reached from their own entries. */
export const sourceChoices = sized(100);
