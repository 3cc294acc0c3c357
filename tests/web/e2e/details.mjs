// Details: opens what is folded away, also what is only made by opening.

/**
 * Of rows that are alike the first of each list, unless all are asked for: hundreds of them mostly tell nothing more.
 * @param {import('@playwright/test').Page} page
 * @param {string} [within]
 * @param {{all?: boolean}} [which]
 */
export async function openDetails(page, within = 'body', { all = false } = {}) {
  await page.locator(within).evaluate(async (part, everyRow) => {
    const told = (details) => {
      const row = details.closest('li');
      return everyRow || !row?.parentElement || row.parentElement.firstElementChild === row;
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (;;) {
      const closed = [...part.querySelectorAll('details:not([open])')].filter(told);
      if (closed.length === 0) return;
      for (const details of closed) details.open = true;
      await frame();
      await frame();
    }
  }, all);
}
