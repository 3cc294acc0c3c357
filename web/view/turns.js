// Turns: lets the browser paint, and hear the user, before work goes on.

/** The next turn: what is waiting is done first. */
export const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** Work that nobody waits for begins no later than this after it was asked for. */
const patienceMs = 1000;

/** Until the page has nothing to do. Where a browser does not tell, as Safari, until the next turn. */
export const whenIdle = () =>
  'requestIdleCallback' in globalThis
    ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: patienceMs }))
    : nextTurn();
