// Runs what its last argument names, and prints what it has seen.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { files } from './files.mjs'
import { shop } from './shop.mjs'

const given = JSON.parse(process.env.GIVEN)
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-guest-'))
try {
  console.log(JSON.stringify({ shop: await shop(given), files: await files(given, folder) }))
} finally {
  rmSync(folder, { recursive: true })
}
