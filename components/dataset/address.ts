/** Where a path of the site is published: whole where SITE_ADDRESS is set at build time; otherwise only the path is true. */
export const published = (path: string): string => (process.env.SITE_ADDRESS ?? "").replace(/\/$/, "") + path;
