// The mails that were written as files instead of being sent.

import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';

import PostalMime from 'postal-mime';

const LONGEST_WAIT_MS = 20_000;

/** The mailbox in a folder. It hands out each mail once. */
export class Mailbox {
  #folder;
  #handedOut = new Set();

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * The first mail to `address` that was not handed out yet; waits for it.
   * @param {string} address
   * @param {RegExp} subject only a mail with such a subject
   */
  async mail(address, subject = /./) {
    const patience = AbortSignal.timeout(LONGEST_WAIT_MS);
    const watcher = watch(this.#folder);
    try {
      for (;;) {
        // Asked for before looking, so that a mail that comes in between is not missed.
        const change = new Promise((resolve, reject) => {
          watcher.once('change', resolve);
          patience.addEventListener('abort', () => reject(new Error(`no mail to ${address} with a subject like ${subject}`)));
        });
        // A mail may be there already, and nobody waits for the change any more.
        change.catch(() => {});
        const found = await this.#look(address, subject);
        if (found) return found;
        await change;
      }
    } finally {
      watcher.close();
    }
  }

  async #look(address, subject) {
    for (const file of readdirSync(this.#folder).sort()) {
      if (!file.endsWith('.eml') || file.startsWith('.') || this.#handedOut.has(file)) continue;
      const mail = await PostalMime.parse(readFileSync(join(this.#folder, file)));
      const to = mail.to?.some((one) => one.address === address);
      if (!to || !subject.test(mail.subject ?? '')) continue;
      this.#handedOut.add(file);
      return {
        subject: mail.subject,
        from: mail.from?.address,
        replyTo: mail.replyTo?.map((one) => one.address) ?? [],
        text: mail.text ?? '',
        html: mail.html ?? '',
        /** The addresses of pages in its text, in order. */
        links: (mail.text ?? '').match(/https?:\/\/\S+/g) ?? [],
      };
    }
    return null;
  }
}
