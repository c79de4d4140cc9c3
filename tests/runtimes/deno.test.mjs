// Deno, which is asked for permissions: without --allow-sys it tells nobody which system it runs on.
import { join } from 'node:path'
import { test } from 'node:test'

import { startCounterpart } from './counterpart.mjs'
import { run } from './run.mjs'

const deno = join(import.meta.dirname, 'node_modules/@deno/linux-x64-glibc/deno')

test('Deno without --allow-sys', async (t) => {
  const counterpart = await startCounterpart()
  t.after(() => counterpart.close())
  const permissions = ['--no-prompt', '--allow-net=127.0.0.1', '--allow-env', '--allow-read', '--allow-write']
  const args = ['run', '--no-config', '--no-lock', '--node-modules-dir=manual', ...permissions, 'guest.mjs']
  const seen = JSON.parse(await run(deno, args, { env: { GIVEN: counterpart.given } }))
  counterpart.judgeShop(seen.shop)
  counterpart.judgeFiles(seen.files)
})
