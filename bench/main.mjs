/** `npm run bench`: our figures beside those of others, taken in one run. */
import { execFileSync, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
if (!existsSync(`${here}node_modules`))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })

const { contenders, cryptoAlone } = await import('./contenders.mjs')
const { loop, median, table, takeTurns } = await import('./measure.mjs')
const { benchSimulator } = await import('./simulator.mjs')
const require = createRequire(import.meta.url)

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [merchant, platform] = [rsa(), rsa()]
const server = fork(`${here}server.mjs`)
server.send({ privateKey: platform.privateKey.export({ type: 'pkcs8', format: 'pem' }) })
const [{ port, serial: platformSerial }] = await once(server, 'message')
const setting = {
  baseURL: `http://127.0.0.1:${port}/`,
  mchid: '1900000001',
  serial: '3775B6A45ACD588826D15E583A95F5DD',
  privateKey: merchant.privateKey,
  platformSerial,
  publicKey: platform.publicKey,
}

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}\n\n`)
const all = contenders(setting)
const crypto = cryptoAlone(setting)
const single = await takeTurns(
  { ...all, '(one RSA signature and verification alone)': async () => crypto() },
  { rounds: 9, calls: 100, atOnce: 1 },
)
table('A signed and verified POST, one at a time', 'ms', single.clock)
table('The same in CPU time', 'ms', single.cpu)
const many = await takeTurns(all, { rounds: 9, calls: 320, atOnce: 32 })
table('32 at once', 'ms', many.clock)
table('The same in CPU time', 'ms', many.cpu)

const { Builder } = require('../dist/index.cjs')
const { Wechatpay } = require('wechatpay-axios-plugin')
const options = {
  mchid: setting.mchid,
  serial: setting.serial,
  privateKey: setting.privateKey,
  certs: { [platformSerial]: setting.publicKey },
}
const [ours, theirs] = [Builder.factory(options), new Wechatpay(options)]
const walk = (root) => (turns) => {
  for (let i = 0; i < turns; i++) void root.v3.brand.partner.cardMember.userCards
}
const walkIds = (root) => (turns) => {
  for (let i = 0; i < turns; i++) void root.v3.pay.transactions.id[`T${i}`]
}
const perNode = (body) => loop(body, 20_000) / 5
table(
  'A node of a chain, the same names again',
  'ns',
  { 'wechatpay-chain': perNode(walk(ours)), 'wechatpay-axios-plugin': perNode(walk(theirs)) },
  0,
)
table(
  'A node of a chain, a new id each time',
  'ns',
  { 'wechatpay-chain': perNode(walkIds(ours)), 'wechatpay-axios-plugin': perNode(walkIds(theirs)) },
  0,
)

const importTime = (code, file = 'cjs') =>
  median(
    Array.from({ length: 9 }, () =>
      Number(
        execFileSync(
          process.execPath,
          [
            '--input-type',
            file === 'cjs' ? 'commonjs' : 'module',
            '-e',
            `const t = performance.now(); ${code}; console.log(performance.now() - t)`,
          ],
          { cwd: here },
        ),
      ),
    ),
  )
table(
  'Loading by require()',
  'ms',
  {
    axios: importTime("require('axios')"),
    'wechatpay-chain': importTime("require('../dist/index.cjs')"),
    'wechatpay-axios-plugin': importTime("require('wechatpay-axios-plugin')"),
  },
  1,
)
table(
  'Loading by import',
  'ms',
  {
    axios: importTime("await import('axios')", 'module'),
    'wechatpay-chain': importTime("await import('../dist/index.mjs')", 'module'),
    'wechatpay-axios-plugin': importTime("await import('wechatpay-axios-plugin')", 'module'),
  },
  1,
)
await benchSimulator()
ours.getDriver().close()
server.disconnect()
process.exit()
