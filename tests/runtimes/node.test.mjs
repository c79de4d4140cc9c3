// The guest itself, in the Node.js that runs these tests.
import { test } from 'node:test'

import { startCounterpart } from './counterpart.mjs'
import { run } from './run.mjs'

test('Node.js', async (t) => {
  const counterpart = await startCounterpart()
  t.after(() => counterpart.close())
  const seen = JSON.parse(await run(process.execPath, ['guest.mjs'], { env: { GIVEN: counterpart.given } }))
  counterpart.judgeShop(seen.shop)
  counterpart.judgeFiles(seen.files)
})
