import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { run } from './run'

/** What an import of the package may not load: each of it is for a few of its users, and slow. */
const LAZY =
  /jsrsasign|papaparse|ajv|undici|[/\\]simulator|dist[/\\](?:merchant|otel)|opentelemetry|[/\\]schemas|[/\\]operations|openapi\.json/

const CJS = `
require('wechatpay-chain')
console.log(JSON.stringify(Object.keys(require.cache)))
`

const ESM = `
import { register } from 'node:module'
import { MessageChannel } from 'node:worker_threads'
const { port1, port2 } = new MessageChannel()
const loaded = []
port1.on('message', (url) => loaded.push(url))
const hooks = 'let port; export const initialize = (given) => { port = given }; export const load = (url, context, next) => { port.postMessage(url); return next(url, context) }'
register('data:text/javascript,' + encodeURIComponent(hooks), { data: port2, transferList: [port2] })
await import('wechatpay-chain')
const { createRequire } = await import('node:module')
setTimeout(() => { console.log(JSON.stringify([...loaded, ...Object.keys(createRequire(import.meta.url).cache)])); port1.close() }, 50)
`

/** Modules that `import 'wechatpay-chain'` and its `require` load, by the file that lists them; throws where one is lazy. */
export function loadedModules(folder: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [file, text] of [
    ['loaded.cjs', CJS],
    ['loaded.mjs', ESM],
  ] as const) {
    writeFileSync(join(folder, file), text)
    const modules = JSON.parse(run(process.execPath, [file], { cwd: folder })) as string[]
    if (!modules.some((path) => path.includes('wechatpay-chain'))) throw new Error(`${file} saw nothing being loaded`)
    const lazy = modules.filter((path) => LAZY.test(path))
    if (lazy.length > 0)
      throw new Error(`${file}: importing the package loads what only some need:\n${lazy.join('\n')}`)
    counts[file] = modules.length
  }
  return counts
}
