/** Makes types of the document with openapi-typescript and calls the simulator with openapi-fetch: `npm run openapi:fetch`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const build = join(__dirname, '.build')
const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: build, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

rmSync(build, { recursive: true, force: true })
mkdirSync(build)
node(
  join(__dirname, 'node_modules/openapi-typescript/bin/cli.js'),
  join(root, 'lib/openapi/generated/openapi.json'),
  '-o',
  join(build, 'paths.ts'),
)
writeFileSync(join(build, 'package.json'), '{ "private": true, "type": "commonjs" }\n')
writeFileSync(
  join(build, 'use.ts'),
  `import createClient from 'openapi-fetch'
import { Builder } from '../../../lib/builder'
import { createSimulator } from '../../../lib/simulator'
import type { paths } from './paths'

async function main(): Promise<void> {
  const sim = await createSimulator()
  try {
    // Signed and verified by the client; openapi-fetch gives the types and the paths.
    const driver = Builder.factory(sim.options).getDriver().select('v3')
    const client = createClient<paths>({
      baseUrl: 'https://api.mch.weixin.qq.com',
      fetch: async (request: Request) => {
        const url = new URL(request.url)
        const text = await request.text()
        const { status, data } = await driver.request<unknown>({
          method: request.method,
          url: url.pathname.slice(1) + url.search,
          ...(text !== '' && { data: text, headers: { 'Content-Type': 'application/json' } }),
        })
        return new Response(data === undefined ? null : JSON.stringify(data), {
          status,
          headers: { 'Content-Type': 'application/json' },
        })
      },
    })
    const mchid = sim.merchant.mchid
    const placed = await client.POST('/v3/pay/transactions/native', {
      params: { header: { 'Wechatpay-Serial': 'PUB_KEY_ID_1' } },
      body: { appid: 'wxd678efh567hg6787', mchid, description: 'tea', out_trade_no: 'openapi-fetch-1', notify_url: 'https://example.com/', amount: { total: 100, currency: 'CNY' } },
    })
    const url: string | undefined = placed.data?.code_url
    const read = await client.GET('/v3/pay/transactions/out-trade-no/{out_trade_no}', {
      params: { path: { out_trade_no: 'openapi-fetch-1' }, query: { mchid } },
    })
    const total: number | undefined = read.data?.amount.total
    if (url === undefined || total !== 100) throw new Error('not answered as described')
    // @ts-expect-error -- the query is missing
    void (() => client.GET('/v3/pay/transactions/out-trade-no/{out_trade_no}', { params: { path: { out_trade_no: '1' } } }))
    process.stdout.write(\`\${url} \${total}\\n\`)
  } finally {
    await sim.close()
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(\`\${String(error)}\\n\`)
  process.exitCode = 1
})
`,
)
writeFileSync(
  join(build, 'tsconfig.json'),
  JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: true,
      skipLibCheck: true,
      module: 'preserve',
      moduleResolution: 'bundler',
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    },
    files: ['use.ts'],
    include: [],
  }),
)
node(join(root, 'node_modules/typescript/lib/tsc.js'), '-p', join(build, 'tsconfig.json'))
process.stdout.write(node(join(root, 'node_modules/tsx/dist/cli.mjs'), join(build, 'use.ts')))
