// Bun, whose cryptography has no SM3.
import { join } from 'node:path'
import { test } from 'node:test'

import { NO_SM3, startCounterpart } from './counterpart.mjs'
import { run } from './run.mjs'

const bun = join(import.meta.dirname, 'node_modules/@oven/bun-linux-x64/bin/bun')

test('Bun', async (t) => {
  const counterpart = await startCounterpart()
  t.after(() => counterpart.close())
  const seen = JSON.parse(await run(bun, ['run', 'guest.mjs'], { env: { GIVEN: counterpart.given } }))
  counterpart.judgeShop(seen.shop, NO_SM3)
  counterpart.judgeFiles(seen.files)
})
