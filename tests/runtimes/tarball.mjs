import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** The package as `install.mjs` has packed it. */
export const TARBALL = join(import.meta.dirname, '.build', `wechatpay-chain-${version}.tgz`)
