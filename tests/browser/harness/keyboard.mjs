// The keyboard alone: no mouse, no touch.

// More stops than any page has.
const MOST_STOPS = 400;

/** Goes by Tab to a control, as far as it takes. Fails where Tab does not reach it. */
export async function reach(control) {
  const page = control.page();
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${control}`);
}

/** Goes to a field and writes into it. */
export async function write(field, text) {
  await reach(field);
  await field.page().keyboard.insertText(text);
}

/** Goes to a checkbox and ticks it. */
export async function tick(checkbox) {
  await reach(checkbox);
  await checkbox.page().keyboard.press('Space');
}

/** Goes to a button or link, presses Enter, and gives the answer that the page which follows is made from. */
export async function enter(control) {
  await reach(control);
  const page = control.page();
  const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return answer;
}
