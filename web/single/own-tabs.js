// Own tabs, of the single file: files on a disk have no origin to name. Who sent a message is known by its window.

export const ownTabs = '*';

/** @param {MessageEvent} message */
export const isOwn = ({ origin }) => origin === 'null' || origin === 'file://';
