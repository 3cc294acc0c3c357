// Offline, of the single file: it is on the device already.

/** @param {import('../device/copy.js').Copy} copy */
export const keepOffline = async (copy) => copy.setOffline('single');
