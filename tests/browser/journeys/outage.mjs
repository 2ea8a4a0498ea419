// What still works while something else does not.

import assert from 'node:assert/strict';

import { field, follow, journey } from '../harness/journey.mjs';

// Nobody listens there.
const AWAY = { MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: 'a-key-that-nobody-asks-for' };

journey(
  'a teacher is answered while the search server is away',
  async ({ world, page }) => {
    const teacher = await page({ role: 'teacher' });
    await teacher.goto('/');
    await field(teacher, 'What the class is learning').fill('The Romans, someone to bring objects');
    const answer = await follow(teacher.locator('main').getByRole('button').first());
    assert.equal(answer.status(), 200);
    await teacher.getByRole('heading', { name: /Roman/ }).first().waitFor();
    const ready = await teacher.request.get('/readyz');
    assert.match(await ready.text(), /degraded/, 'whoever runs it is told');
    assert.equal((await teacher.request.get('/partners/nobody')).status(), 404, world.address);
  },
  { settings: AWAY },
);
