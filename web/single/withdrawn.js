// Withdrawn, of the single file: it asks nobody, so it cannot learn of it.

/** @returns {Promise<import('../device/withdrawn.js').Withdrawal | undefined>} */
export const withdrawalOf = async () => undefined;
