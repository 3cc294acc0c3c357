// Own tabs, of the single file: files on a disk have no origin to name. A tab is known by its window or its name.

export const ownTabs = '*';

/** @param {MessageEvent} message */
export const isOwn = ({ origin }) => origin === 'null' || origin === 'file://';
