// Opening a page as a visit says it.

/** Opens visits in one world, which they leave as it was. */
export class Look {
  #world;
  #contexts = new Map();
  #addresses = new Map();

  constructor(world) {
    this.#world = world;
  }

  /**
   * The page, and the answer that made it. `before` is called with the page before it goes anywhere; what it gives is
   * called again before the visit's last step.
   */
  async at({ visit, role, before = () => () => {}, ...kind }) {
    const page = await (await this.#context(role === 'stranger' ? undefined : role, kind)).newPage();
    const lastStep = await before(page);
    let answer = await page.goto(await this.#address(visit, role === 'stranger' ? undefined : role));
    if (visit.then) {
      lastStep();
      answer = await visit.then(page);
    }
    return { page, answer };
  }

  /** One browser for all visits of the same person with the same kind of screen. */
  #context(role, kind) {
    const key = JSON.stringify([role, kind]);
    if (!this.#contexts.has(key)) this.#contexts.set(key, this.#world.context({ role, ...kind }));
    return this.#contexts.get(key);
  }

  /** Found once for each role, since finding it may take pages. */
  #address(visit, role) {
    if (typeof visit.at === 'string') return visit.at;
    const key = JSON.stringify([visit.route, visit.as, role]);
    if (!this.#addresses.has(key)) this.#addresses.set(key, visit.at(this.#world, role, visit.route));
    return this.#addresses.get(key);
  }
}
