/** What the dashboard has to know before the rest is loaded: under which key a briefing is kept. */
export const storageKey = "briefing";
