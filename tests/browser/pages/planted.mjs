// The checks of pages themselves: each finds the fault that is planted for it, and none in a good page.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { browser, closeBrowser } from '../harness/browser.mjs';
import { accessFaults } from './access.mjs';
import { axeFaults } from './axe.mjs';
import { headerFaults, htmlFaults, refusalFaults } from './html.mjs';
import { gaps } from './visit.mjs';
import { weightFaults } from './weight.mjs';

after(closeBrowser);

const GOOD = `<!doctype html>
<html lang="en-GB" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Ask · Kith</title></head>
<body>
<a href="#main">Skip to the content</a>
<header><p>Kith</p></header>
<main id="main" tabindex="-1"><h1>Ask</h1><form method="post"><p><label for="what">What</label> <input id="what" name="what"></p><p><button>Send</button></p></form></main>
<footer><p>About Kith</p></footer>
</body>
</html>`;

/** All that is found in a page. */
async function found(html, language = { lang: 'en', rightToLeft: false }) {
  const page = await (await browser()).newPage({ viewport: { width: 360, height: 640 } });
  try {
    await page.setContent(html);
    // As it would be with a style sheet, which a page that is only set has not.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`a, button, input { min-height: 44px; display: inline-block; max-width: 100% } .wide { max-width: none } :focus-visible { outline: 3px solid navy }
        .wide { width: 400px } .one-line { font-size: 1rem; white-space: nowrap; width: 24ch } .quiet:focus-visible { outline: none } .moves { transition: color 1s } .bare { border: 0 }
        .cover { position: fixed; inset: 0; background: white } .gone { position: absolute; left: -9999px } .tiny { min-height: 0; font-size: 8px; line-height: 8px }`);
      document.adoptedStyleSheets = [sheet];
    });
    return [...(await htmlFaults(html, page, language)), ...(await axeFaults(page)), ...(await accessFaults(page))];
  } finally {
    await page.close();
  }
}

test('a good page has no fault', async () => assert.deepEqual(await found(GOOD), []));

const PLANTED = [
  ['a second heading', '</h1>', '</h1><h1>Again</h1>', /2 h1/],
  ['no title', 'Ask · Kith', '', /title/],
  ['a lost landmark', '<footer><p>About Kith</p></footer>', '', /no footer/],
  ['no link past the menu', '<a href="#main">Skip to the content</a>', '', /no link past/],
  ['a language that is not the one asked for', 'lang="en-GB"', 'lang="ur"', /lang is ur/],
  ['a direction that is not the language’s', 'dir="ltr"', 'dir="rtl"', /dir is rtl/],
  ['a page that search engines may list', '<meta name="robots" content="noindex">', '', /search engines may list it/],
  ['style in the page', '<h1>', '<h1 style="color: navy">', /style in the page/],
  ['script in the page', '</main>', '<script>1</script></main>', /script or style in the page/],
  ['a link that says nothing', '</form>', '</form><p><a href="/x">here</a></p>', /says only "here"/],
  ['markup that is not valid', '<p><button>', '<p><p><button></p>', /^html /],
  ['an id twice', '<button>', '<button id="what">', /html no-dup-id/],
  ['a field without a label', '<label for="what">What</label>', 'What', /axe label/],
  ['text that is too pale', '<p>About Kith</p>', '<p><font color="#ccc">About Kith</font></p>', /axe color-contrast/],
  ['a target that is too small', '</form>', '</form><div><button class="tiny">a</button><button class="tiny">b</button></div>', /axe target-size/],
  ['a button that Tab passes by', '<button>', '<button tabindex="-1">', /Tab does not reach/],
  ['focus that does not show', '<button>', '<button class="quiet">', /focus does not show/],
  ['focus under something else', '</footer>', '</footer><div class="cover"></div>', /covered/],
  ['focus out of view', '<button>', '<button class="gone">', /out of view/],
  ['movement for who asked for less', '<button>', '<button class="moves">', /less motion/],
  ['a button without an edge in forced colours', '<button>', '<button class="bare">', /no edge/],
  ['a page wider than a phone', '<button>', '<button class="wide">', /wider than 320/],
  ['letters that do not fit when they are twice the size', '<h1>Ask</h1>', '<h1 class="one-line">Ask for a visitor</h1>', /wider than 320/],
];
for (const [what, good, bad, fault] of PLANTED) {
  test(`${what} is found`, async () => {
    const faults = await found(GOOD.replace(good, bad));
    assert.ok(faults.some((one) => fault.test(one)), `not among: ${faults.join('\n')}`);
  });
}

test('a refusal that is not said everywhere is found', async () => {
  const page = await (await browser()).newPage();
  const refused = async (title, summary, field) => {
    await page.setContent(`<title>${title}</title>${summary}${field}`);
    return refusalFaults(page);
  };
  const [title, summary] = ['Problem: Ask · Kith', '<div class="errors"><ul><li><a href="#a">Fill it in</a></li></ul></div>'];
  const field = '<p class="error" id="a-error">Fill it in</p><input id="a" aria-invalid="true" aria-describedby="a-error">';
  assert.deepEqual(await refused(title, summary, field), []);
  assert.match((await refused('Ask · Kith', summary, field)).join(), /title/);
  assert.match((await refused(title, '', field)).join(), /no summary/);
  assert.match((await refused(title, summary.replace('#a', '#b'), field)).join(), /leads to #b/);
  assert.match((await refused(title, summary, field.replace('a-error"', 'b-error"'))).join(), /says not/);
  await page.close();
});

test('a header that lacks is found', () => {
  const good = {
    'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'content-encoding': 'gzip',
  };
  assert.deepEqual(headerFaults(good), []);
  for (const name of Object.keys(good)) assert.notDeepEqual(headerFaults({ ...good, [name]: undefined }), [], name);
});

test('a page that is too heavy is found', () => {
  assert.deepEqual(weightFaults({ bytes: 60_000, script: 10_000 }), []);
  assert.equal(weightFaults({ bytes: 60_001, script: 10_001 }).length, 2);
});

test('a page that nobody visits, and a visit without a page, are found', () => {
  assert.deepEqual(gaps([{ route: '/a' }], [{ path: '/a' }]), []);
  assert.equal(gaps([{ route: '/a' }], [{ path: '/b' }]).length, 2);
});
