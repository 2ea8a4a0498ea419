// The markup as it was sent: valid, and by our own rules.

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How templates are laid out is not the browser's business.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    // A button without one sends its form, which is what ours are for.
    'no-implicit-button-type': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

// Words that say nothing to who jumps from link to link.
const EMPTY_WORDS = /^(click here|here|more|read more|link|this|this page)$/i;

/** What is wrong with the page's markup. */
export async function htmlFaults(html, page, { lang, rightToLeft, indexed = false }) {
  const report = validator.validateStringSync(html);
  const invalid = report.results.flatMap(({ messages }) => messages.map((one) => `html ${one.ruleId}: ${one.message} (line ${one.line})`));
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
    landmarks: ['header', 'main#main', 'footer'].filter((one) => !document.querySelector(`body > ${one}`)),
    skips: document.querySelector('body > a')?.getAttribute('href') === '#main',
    links: [...document.querySelectorAll('a')].map((one) => one.textContent.trim()),
    noindex: Boolean(document.querySelector('meta[name=robots][content~=noindex]')),
    inline: document.querySelectorAll('script:not([src]), style, [style]').length,
  }));
  const faults = [];
  const rule = (holds, otherwise) => holds || faults.push(otherwise);
  rule(seen.headings === 1, `${seen.headings} h1`);
  rule(/^\S.* · [^·]+$/.test(seen.title), `the title is "${seen.title}"`);
  rule(seen.landmarks.length === 0, `no ${seen.landmarks}`);
  rule(seen.skips, 'no link past the menu to the content');
  rule(seen.lang.split('-')[0] === lang, `lang is ${seen.lang}, not ${lang}`);
  rule(seen.dir === (rightToLeft ? 'rtl' : 'ltr'), `dir is ${seen.dir}`);
  rule(seen.noindex !== indexed, indexed ? 'search engines may not list it' : 'search engines may list it');
  rule(seen.inline === 0, 'script or style in the page');
  for (const words of seen.links.filter((words) => EMPTY_WORDS.test(words))) faults.push(`a link says only "${words}"`);
  return [...invalid, ...faults];
}

/** What a form that was refused does not say: in the title, in the summary with a way to each field, and at the field. */
export async function refusalFaults(page) {
  const seen = await page.evaluate(() => {
    const said = (control) => {
      const ids = [control, control.closest('fieldset')].map((one) => one?.getAttribute('aria-describedby') ?? '').join(' ');
      return ids.split(' ').some((id) => id && document.getElementById(id)?.matches('.error'));
    };
    const links = [...document.querySelectorAll('.errors a')].map((one) => one.getAttribute('href'));
    const wrong = [...document.querySelectorAll('[aria-invalid=true]')];
    return {
      title: document.title,
      items: document.querySelectorAll('.errors li').length,
      lost: links.filter((link) => !document.getElementById(link.slice(1))?.matches('[aria-invalid=true]')),
      silent: wrong.filter((one) => !said(one)).map((one) => one.outerHTML.slice(0, 120)),
    };
  });
  const faults = [];
  if (!seen.title.includes(': ')) faults.push(`the title does not begin with what is wrong: "${seen.title}"`);
  if (seen.items === 0) faults.push('no summary of what is wrong');
  for (const link of seen.lost) faults.push(`the summary leads to ${link}, which is no field that is wrong`);
  for (const html of seen.silent) faults.push(`says not what is wrong with it: ${html}`);
  return faults;
}

/** What is wrong with the headers of the page's answer. */
export function headerFaults(headers) {
  const policy = headers['content-security-policy'] ?? '';
  const faults = [];
  for (const part of ["default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) {
    if (!policy.includes(part)) faults.push(`the policy lacks ${part}`);
  }
  if (/unsafe-/.test(policy)) faults.push('the policy lets inline script or style in');
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('no nosniff');
  // `strict-origin` tells the host alone, and to ourselves too.
  if (!['same-origin', 'no-referrer', 'strict-origin'].includes(headers['referrer-policy'])) faults.push('the page tells other sites its address');
  if (headers['content-encoding'] !== 'gzip') faults.push('the page is not compressed');
  if (!headers['cache-control']) faults.push('nothing says how long to keep the page');
  return faults;
}
