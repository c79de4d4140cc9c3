// Packs the package as it would be published, and installs it here as a user does.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { TARBALL } from './tarball.mjs'

const here = import.meta.dirname
const folder = join(here, '.build')
rmSync(folder, { recursive: true, force: true })
// The same version is there already, and would be left as it is.
rmSync(join(here, 'node_modules/wechatpay-chain'), { recursive: true, force: true })
mkdirSync(folder)
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
npm(resolve(here, '../..'), 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder)
npm(
  here,
  'install',
  '--no-save',
  '--no-package-lock',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--prefer-offline',
  TARBALL,
)
