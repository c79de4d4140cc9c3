// Yarn's Plug'n'Play: packages stay in their archives, and node:fs is a patched one that reads them there.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { startCounterpart } from './counterpart.mjs'
import { run } from './run.mjs'
import { TARBALL } from './tarball.mjs'

const here = import.meta.dirname
const yarn = join(here, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js')

test("Yarn Plug'n'Play", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-pnp-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const counterpart = await startCounterpart()
  t.after(() => counterpart.close())
  for (const file of ['guest.mjs', 'shop.mjs', 'files.mjs']) cpSync(join(here, file), join(folder, file))
  cpSync(join(here, 'pnp'), folder, { recursive: true })
  mkdirSync(join(folder, 'global'))
  cpSync(TARBALL, join(folder, 'wechatpay-chain.tgz'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'shop', private: true, dependencies: { 'wechatpay-chain': 'file:./wechatpay-chain.tgz' } }),
  )
  // As npm is run: with the proxies and authorities of this machine.
  const env = { ...process.env, YARN_GLOBAL_FOLDER: join(folder, 'global'), GIVEN: counterpart.given }
  // What is locked stays; only the package itself is new each time.
  await run(process.execPath, [yarn, 'install', '--no-immutable'], { cwd: folder, env })
  const seen = JSON.parse(await run(process.execPath, [yarn, 'node', 'guest.mjs'], { cwd: folder, env }))
  counterpart.judgeShop(seen.shop)
  counterpart.judgeFiles(seen.files)
})
