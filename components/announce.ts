/** The status line of every page: anything may speak there; saver.tsx shows it. */

export interface Announcement {
  message: string;
  /** Ends what the message says is under way; such a message stays until the next one. */
  stop?: () => void;
}

export const announcing = "announce";

/** Says something in the status line; an empty message clears it. */
export const announce = (message: string, stop?: () => void): void =>
  void document.dispatchEvent(new CustomEvent<Announcement>(announcing, {detail: {message, ...(stop && {stop})}}));
