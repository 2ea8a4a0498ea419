// What axe cannot tell: the keyboard's way, small and large text, less motion, and forced colours.

// More stops than any page has; a way without an end is a trap.
const MOST_STOPS = 400;

/** All of it. Leaves the page with other media and another width: ask last. */
export async function accessFaults(page) {
  return [...(await keyboardFaults(page)), ...(await motionFaults(page)), ...(await colourFaults(page)), ...(await reflowFaults(page))];
}

/** Walks the page by Tab: every control is reached, focus shows, and nothing hides it. */
async function keyboardFaults(page) {
  // What can be worked, numbered; of radio buttons one a group.
  const controls = await page.evaluate(() => {
    document.activeElement?.blur();
    const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable]';
    const groups = new Set();
    const found = [...document.querySelectorAll(all)].filter((one) => {
      if (one.disabled || !one.checkVisibility({ visibilityProperty: true })) return false;
      if (one.type !== 'radio') return true;
      const group = `${one.form?.id}/${one.name}`;
      const first = !groups.has(group);
      return groups.add(group), first;
    });
    found.forEach((one, index) => (one.dataset.stop = one.type === 'radio' ? `radio ${one.name}` : String(index)));
    for (const one of document.querySelectorAll('input[type=radio]')) one.dataset.stop ??= `radio ${one.name}`;
    return found.map((one) => [one.dataset.stop, one.outerHTML.slice(0, 120)]);
  });
  const missed = new Map(controls);
  const faults = [];
  let [first, last, ends] = [undefined, undefined, 0];
  for (let stop = 0; ; stop++) {
    if (stop > MOST_STOPS) return [...faults, `Tab is not round after ${MOST_STOPS} stops`];
    await page.keyboard.press('Tab');
    const at = await page.evaluate(lookAtFocus);
    // Past the last control is the page itself. The way may have begun in its middle, so it goes on to where it began.
    if (at === null) {
      if (++ends === 2) break;
      continue;
    }
    if (at.stop !== undefined && at.stop === first && last !== first) break;
    first ??= at.stop;
    last = at.stop;
    missed.delete(at.stop);
    if (!at.shows) faults.push(`focus does not show on ${at.html}`);
    if (!at.inView) faults.push(`focus is out of view or covered on ${at.html}`);
  }
  return [...faults, ...[...missed.values()].map((html) => `Tab does not reach ${html}`)];
}

/** Runs in the page: what has focus, and whether one sees it. */
function lookAtFocus() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const ring = (element, part) => {
    const style = element && getComputedStyle(element, part);
    return Boolean(style) && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none');
  };
  // A radio button or checkbox may be drawn by its label.
  const label = one.labels?.[0];
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const above = document.elementFromPoint(Math.max(0, Math.min(x, innerWidth - 1)), Math.max(0, Math.min(y, innerHeight - 1)));
  const covered = above && !one.contains(above) && !above.contains(one) && !label?.contains(above);
  return {
    stop: one.dataset.stop,
    html: one.outerHTML.slice(0, 120),
    shows: ring(one) || ring(label) || ring(label, '::before'),
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && !covered,
  };
}

/** Nothing moves for who asked for less of it. */
async function motionFaults(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const moves = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
    return [...document.querySelectorAll('*')]
      .filter((one) => {
        const style = getComputedStyle(one);
        return moves(style.transitionDuration) || (style.animationName !== 'none' && moves(style.animationDuration));
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ reducedMotion: null });
  return moving.map((html) => `moves though less motion is asked for: ${html}`);
}

/** Where the system takes the colours, buttons and fields still have an edge. */
async function colourFaults(page) {
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(() => {
    const edge = (style) => style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0;
    const worked = 'button, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), select, textarea';
    return [...document.querySelectorAll(worked)]
      .filter((one) => one.checkVisibility() && !edge(getComputedStyle(one)))
      .map((one) => one.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ forcedColors: null });
  return lost.map((html) => `has no edge in forced colours: ${html}`);
}

/** With letters of twice the size, as a browser's settings make them, a narrow phone shows the whole width of the page. */
async function reflowFaults(page) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    const room = root.clientWidth;
    const over = root.scrollWidth > room + 1;
    // What scrolls by itself, as a wide table does, is no fault.
    const scrolls = (one) => one && one !== root && (/(auto|scroll|hidden|clip)/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const who = [...document.body.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return (box.right > room + 1 || box.left < -1) && box.width > 0 && !scrolls(one.parentElement) && !one.matches('.skip');
    });
    return over ? [who.at(-1)?.outerHTML.slice(0, 120) ?? 'the page'] : [];
  });
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  await page.setViewportSize({ width, height });
  return wide.map((html) => `wider than 320 px with text at 200 %: ${html}`);
}
