// A redis-server of our own on a free port of the loopback interface.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed)
  console.error(
    '\n*** redis-server is not installed: NOTHING of the Redis stores is tested (apt-get install redis-server) ***\n',
  )

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

/**
 * What was acknowledged is on disk: a restart forgets nothing.
 *
 * @param more arguments of redis-server
 */
export async function startRedis(...more) {
  const [port, dir] = [await freePort(), mkdtempSync(join(tmpdir(), 'wechatpay-redis-'))]
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
    '--save',
    '',
    ...more,
  ]
  let child
  const start = async () => {
    child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept')) break
    child.stdout.resume()
  }
  const stop = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    /** As if the machine had lost power. */
    restart: async (pause) => {
      await stop()
      await new Promise((resolve) => setTimeout(resolve, pause))
      await start()
    },
    stop: async () => {
      await stop()
      rmSync(dir, { recursive: true })
    },
  }
}
