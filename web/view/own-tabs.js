// Own tabs: messages between tabs of this site, and of no other. The single file has its own of this, in ../single.

/** Who may read a message that goes from tab to tab. */
export const ownTabs = location.origin;

/** @param {MessageEvent} message */
export const isOwn = ({ origin }) => origin === location.origin;
