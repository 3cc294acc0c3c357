// Voided: while an entry is half typed or refused no answer is shown, what was typed stays, and links lead to it.
import { expect, test } from '@playwright/test';
import { box, enter, enterAll, given, group, open, sentence } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

const ki67 = 'Ki-67';
const stopped = (page) => page.locator('nelm-stopped-card');

test('an entry that is half typed or no number voids the answer and stays as typed', async ({ page }) => {
  await given(page);
  for (const typed of ['12,', '-', '1e', '15-', 'abc', '1.2.3', '<3']) {
    await box(page, ki67).fill(typed);
    await expect(sentence(page)).toHaveText('The answer is hidden');
    await expect(page.locator('#answer')).not.toContainText('Debulking');
    await expect(box(page, ki67)).toHaveValue(typed);
    await expect(box(page, ki67)).toHaveAttribute('aria-invalid', 'true');
    await box(page, ki67).fill('12');
    await expect(page.locator('.verdict .possible li')).toHaveText(['Contraindication', 'Debulking supported']);
    await expect(box(page, ki67)).not.toHaveAttribute('aria-invalid', 'true');
  }
});

test('a number typed key by key never shows the answer to an older one', async ({ page }) => {
  await given(page, {
    [ki67]: '',
    'Carcinoid heart disease': 'None',
  });
  await box(page, ki67).pressSequentially('2');
  await expect(sentence(page)).toContainText('Debulking could be considered');
  await box(page, ki67).press('End');
  await box(page, ki67).pressSequentially('5');
  await expect(sentence(page)).toHaveText('The sources do not support liver surgery here');
  await box(page, ki67).pressSequentially('-');
  await expect(sentence(page)).toHaveText('The answer is hidden');
  await box(page, ki67).press('Backspace');
  await expect(sentence(page)).toHaveText('The sources do not support liver surgery here');
});

test('while the engine computes, the answer to the former entries is neither seen nor read out', async ({ page }) => {
  await page.addInitScript(() => {
    const held = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      if (globalThis.holding) held.push([this, message]);
      else post.call(this, message);
    };
    globalThis.release = () => {
      globalThis.holding = false;
      for (const [worker, message] of held.splice(0)) post.call(worker, message);
    };
  });
  await open(page);
  await given(page, { 'Carcinoid heart disease': 'None' });
  await expect(sentence(page)).toContainText('Debulking could be considered');
  await expect(page.getByRole('status')).toContainText('Debulking could be considered');
  await page.evaluate(() => (globalThis.holding = true));
  await enter(page, 'Carcinoid heart disease', 'Present');
  await expect(sentence(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'What the sources support' })).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
  await page.evaluate(() => globalThis.release());
  await expect(sentence(page)).toHaveText('The sources name a contraindication to liver surgery');
});

test('a link of the summary focuses the field, and the address stays as it is', async ({ page }) => {
  await enter(page, ki67, '12,');
  const address = page.url();
  await stopped(page).getByRole('link', { name: /Ki-67/ }).click();
  await expect(box(page, ki67)).toBeFocused();
  await expect(box(page, ki67)).toBeInViewport();
  expect(page.url()).toBe(address);
});

test('the field says what is wrong, and says so to a screen reader', async ({ page }) => {
  await enter(page, ki67, 'abc');
  await expect(box(page, ki67)).toHaveAccessibleDescription(
    /This is not a number.*A range such as 15-25 is accepted too\./,
  );
  await expect(page.getByRole('status')).toHaveText('Answer hidden: 1 entry to correct');
});

test('what the engine refuses is said at its field, all of it at once', async ({ page }) => {
  await enterAll(page, {
    [ki67]: '120',
    Age: '7',
    'Share of the liver that is tumour': '30-20',
  });
  await expect(stopped(page).getByRole('link')).toHaveText([
    /Ki-67: .*Expected: 0 to 100/,
    /Share of the liver that is tumour: /,
    /Age: .*Expected: 18 to 110/,
  ]);
  await stopped(page).getByRole('link', { name: /Age/ }).click();
  await expect(box(page, 'Age')).toBeFocused();
  await expect(box(page, 'Age')).toHaveValue('7');
});

test('a contradiction is shown at the question it speaks of', async ({ page }) => {
  await enterAll(page, {
    'Causes a hormone syndrome': 'No',
    'Symptoms from hormone': 'Yes',
  });
  await expect(sentence(page)).toHaveText('The answer is hidden');
  await stopped(page)
    .getByRole('link', { name: /Causes a hormone syndrome/ })
    .click();
  await expect(
    group(page, 'Causes a hormone syndrome').getByRole('radio', {
      name: 'No',
      exact: true,
    }),
  ).toBeFocused();
});

test('a range is refused where one number is asked for', async ({ page }) => {
  await enter(page, 'Age', '40-50');
  await expect(stopped(page)).toContainText('This question takes one number, not a range.');
});
