/**
 * `npm run bench`: our figures beside those of others, taken in one run. They are ratios: the first row of each table is what the
 * others are compared with. `npm run bench -- --svg` writes the picture of the README too.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
if (!existsSync(`${here}node_modules`))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })

const { benchExchanges } = await import('./exchanges.mjs')
const { benchLoading } = await import('./loading.mjs')
const { benchNotifications } = await import('./notifications.mjs')
const { benchNodes } = await import('./nodes.mjs')
const { benchSimulator } = await import('./simulator.mjs')
const { writePicture } = await import('./picture.mjs')

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}\n\n`)
const exchanges = await benchExchanges()
await benchNotifications()
benchNodes()
benchLoading(here)
await benchSimulator()
if (process.argv.includes('--svg')) writePicture(exchanges)
process.exit()
