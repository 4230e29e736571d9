/** The status line of every page: anything may speak there; saver.tsx shows it. */

export interface Announcement {
  message: string;
  /** Ends what the message says is under way; such a message stays until the next one. */
  stop?: () => void;
  /** Does once more what the message says has failed. */
  again?: () => void;
}

export const announcing = "announce";

const say = (detail: Announcement): void =>
  void document.dispatchEvent(new CustomEvent<Announcement>(announcing, {detail}));

/** Says something in the status line; an empty message clears it. */
export const announce = (message: string, stop?: () => void): void => say({message, ...(stop && {stop})});

/** Says that something failed, and offers to try it again. */
export const announceFailure = (message: string, again: () => void): void => say({message, again});
