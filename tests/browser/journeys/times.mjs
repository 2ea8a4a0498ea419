// Changing times: a partner who was never here, from the mailed link, in Urdu, on a small phone.

import assert from 'node:assert/strict';

import { follow, journey } from '../harness/journey.mjs';

const MOST_SCREENS = 3;
const MOST_TAPS = 8;

journey('times are changed from the mailed link in Urdu at 360 px, in 3 screens and 8 taps at most', async ({ world, page, script }) => {
  const desk = await page({ role: 'partner' });
  await desk.goto('/listings');
  const own = new URL(desk.url()).pathname;
  await desk.getByLabel('Language of our mails to you').selectOption('ur');
  await follow(desk.getByRole('button', { name: 'Use this language' }));
  const officer = await page({ role: 'liaison officer' });
  await officer.goto(`${own}/care`);
  await follow(officer.getByRole('button', { name: 'Mail it to the listing’s address' }));
  const mail = await world.mail('madrasah-belgrave@example.org', /میں آپ کا اندراج/);

  const phone = await page({ width: 360, height: 740, hasTouch: true, isMobile: true });
  let screens = 0;
  let taps = 0;
  phone.on('load', () => (screens += 1));
  const tap = async (control) => {
    taps += 1;
    await control.tap();
  };
  const type = async (field, text) => {
    await tap(field);
    await phone.keyboard.press('Control+A');
    await phone.keyboard.insertText(text);
  };
  const onTo = (control) => Promise.all([phone.waitForNavigation(), tap(control)]);
  // Nothing is chosen in this browser: the page is in the language of the mail.
  await phone.goto(mail.links.find((one) => one.includes('/listing-link/')));
  const { lang, dir, width } = await phone.evaluate(() => ({
    lang: document.documentElement.lang, dir: document.documentElement.dir, width: document.documentElement.scrollWidth,
  }));
  assert.deepEqual({ lang, dir, width }, { lang: 'ur', dir: 'rtl', width: 360 });

  const offers = phone.getByRole('navigation', { name: 'اوقات بدلیں' });
  await onTo(offers.getByRole('link', { name: 'Evening madrasah' }));
  await type(phone.getByLabel(/کا آغاز/).first(), '۱۶:۱۵');
  await type(phone.getByLabel(/کا اختتام/).first(), '۱۷:۴۵');
  await onTo(phone.getByRole('button', { name: 'ابھی محفوظ کریں' }));
  await phone.getByText('تبدیلیاں محفوظ ہو گئیں').waitFor();
  await phone.getByText(/16:15.* سے .*17:45/).first().waitFor();
  console.log(`times in Urdu, ${script ? 'with' : 'without'} script: ${screens} screens, ${taps} taps`);
  assert.ok(screens <= MOST_SCREENS, `${screens} screens`);
  assert.ok(taps <= MOST_TAPS, `${taps} taps`);
});
