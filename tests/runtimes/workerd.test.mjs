// workerd, which runs Cloudflare's Workers: Node.js as far as its compatibility goes.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

import { build } from 'esbuild'

import { NO_SM3, startCounterpart } from './counterpart.mjs'

const here = import.meta.dirname
const workerd = join(here, 'node_modules/@cloudflare/workerd-linux-64/bin/workerd')

test('workerd', async (t) => {
  await build({
    entryPoints: [join(here, 'workerd/worker.mjs')],
    outfile: join(here, '.build/worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'warning',
    // Packages in CommonJS ask for Node.js' modules by require().
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  })
  const counterpart = await startCounterpart()
  t.after(() => counterpart.close())
  const { port, said, stop } = await serve()
  t.after(stop)
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: counterpart.given })
  const text = await response.text()
  assert.equal(response.status, 200, `${text}\n${said()}`)
  counterpart.judgeShop(JSON.parse(text), NO_SM3)
  // What goes wrong is told to nobody who has not asked by NODE_DEBUG.
  assert.doesNotMatch(said(), /wechatpay/i)
})

/** Starts workerd, and says on which port it listens. */
function serve() {
  const child = spawn(workerd, ['serve', '--control-fd=3', join(here, 'workerd/config.capnp')], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const stop = () => child.kill()
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}\n${said}`)))
    child.stdio[3].on('data', (line) => {
      const { port } = JSON.parse(line)
      resolve({ port, said: () => said, stop })
    })
  })
}
