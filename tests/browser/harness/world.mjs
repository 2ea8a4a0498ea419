// A world: one Kith with the sample, its mailbox, and whoever looks at it.

import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { browser } from './browser.mjs';
import { copy, folder, start } from './kith.mjs';
import { Mailbox } from './mailbox.mjs';

const PATIENCE_MS = 15_000;

// Persons of the sample who get no printed link; they sign in by mail.
const ADDRESSES = {
  administrator: 'administrator@example.org',
  'school liaison': 'ema-lead@example.org',
};

export class World {
  #dir;
  #kith;
  #states = new Map();
  #faults = [];

  /** A world of its own: a copy of the sample. */
  static async start(settings) {
    const world = new World();
    world.#dir = folder();
    copy(process.env.SAMPLE_FOLDER, world.#dir);
    world.mailbox = new Mailbox(join(world.#dir, 'mailbox'));
    try {
      world.#kith = await start(world.#dir, settings);
    } catch (error) {
      rmSync(world.#dir, { recursive: true, force: true });
      throw error;
    }
    return world;
  }

  /** Where it serves, without a slash at the end. */
  get address() {
    return this.#kith.address;
  }

  /** The folder it works in. */
  get dir() {
    return this.#dir;
  }

  /** The printed sign-in link of a role: `teacher`, `liaison officer`, `partner`. */
  link(role) {
    const link = this.#kith.links[role];
    if (!link) throw new Error(`no link was printed for ${role}, only for ${Object.keys(this.#kith.links)}`);
    return link;
  }

  /** The next mail to an address; see {@link Mailbox.mail}. */
  mail(address, subject) {
    return this.mailbox.mail(address, subject);
  }

  /**
   * A new page in a browser of its own (no cookies but its own), signed in as `role`.
   * Addresses may be given without the host: `page.goto('/needs')`.
   */
  async page(options) {
    return (await this.context(options)).newPage();
  }

  /** What {@link page} opens its page in: for a second tab of the same person. */
  async context({ role, script = true, width = 1280, height = 900, lang = 'en', ...more } = {}) {
    const context = await (await browser()).newContext({
      baseURL: this.address,
      javaScriptEnabled: script,
      viewport: { width, height },
      locale: lang,
      timezoneId: 'Europe/London',
      storageState: role ? await this.#signedIn(role) : undefined,
      ...more,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (lang !== 'en') await this.#post(context, '/language', { language: lang });
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(this.address).host) this.#faults.push(`asked another host: ${request.url()}`);
    });
    context.on('weberror', (error) => this.#faults.push(`script failed: ${error.error()}`));
    context.on('console', (message) => {
      // That a page was refused is for the journey to judge.
      const refused = message.text().startsWith('Failed to load resource') && message.location().url === message.page()?.url();
      if (message.type() === 'error' && !refused) this.#faults.push(`${message.text()} (${message.location().url})`);
    });
    return context;
  }

  /** The cookies of somebody who signed in. The link is opened and its button pressed without a page, to be quick. */
  async #signedIn(role) {
    if (!this.#states.has(role)) this.#states.set(role, this.#signIn(role));
    return this.#states.get(role);
  }

  async #signIn(role) {
    const context = await (await browser()).newContext({ baseURL: this.address });
    let link = this.#kith.links[role];
    if (!link) {
      const email = ADDRESSES[role] ?? role;
      await this.#post(context, '/sign-in', { email });
      link = (await this.mail(email, /sign in/i)).links.find((one) => one.includes('/sign-in/'));
    }
    await this.#post(context, link);
    const state = await context.storageState();
    await context.close();
    return state;
  }

  /** Sends a form that is there on some page, without the page. */
  async #post(context, address, form = {}) {
    const answer = await context.request.post(address, { form, headers: { origin: this.address }, maxRedirects: 0 });
    if (answer.status() >= 400) throw new Error(`${address} was answered ${answer.status()}`);
  }

  /** What went wrong unasked: script that failed, what the page's policy refused, requests to other hosts. */
  faults() {
    return this.#faults;
  }

  /** Ends it and removes what it left. */
  async stop() {
    await this.#kith.stop();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
