/** Lets Prism answer every operation of the document, each asked with a sample of the catalog: `npm run openapi:prism`. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { loadSchemas, type OperationSchemas, type Schema, type Schemas } from '../../lib/openapi/schemas'
import { loadTable, type Operation } from '../../lib/openapi/table'
import { createRandom } from '../../lib/simulator/random'
import { sampleOf } from '../../lib/simulator/catalog/sample'

const DOCUMENT = resolve(__dirname, '../../lib/openapi/generated/openapi.json')

async function main(only: string): Promise<number> {
  const [schemas, table, port] = [await loadSchemas(), await loadTable(), await freePort()]
  const prism = await start(port)
  const wrong: string[] = []
  let asked = 0
  try {
    for (const operation of table.operations.filter(({ uri }) => uri.startsWith(only))) {
      asked++
      const { status, text } = await ask(operation, schemas, `http://127.0.0.1:${port}`)
      if (status >= 400) wrong.push(`${operation.verb} ${operation.uri}: ${status} ${text.slice(0, 200)}`)
    }
  } finally {
    prism.kill()
  }
  for (const line of wrong) process.stdout.write(`${line}\n`)
  process.stdout.write(`${asked} operations, ${wrong.length} not answered\n`)
  return wrong.length > 0 ? 1 : 0
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => {
        found(port)
      })
    })
  })

function start(port: number): Promise<ChildProcess> {
  const binary = resolve(__dirname, 'node_modules/@stoplight/prism-cli/dist/index.js')
  const prism = spawn(process.execPath, [binary, 'mock', '-h', '127.0.0.1', '-p', String(port), DOCUMENT])
  return new Promise((started, failed) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      if (!said.includes('Prism is listening')) return
      prism.stdout.off('data', listen)
      // What it says of each request is passed over.
      prism.stdout.resume()
      started(prism)
    }
    prism.stdout.on('data', listen)
    prism.once('exit', (code) => {
      failed(new Error(`Prism ended with ${String(code)}: ${said.slice(-1000)}`))
    })
  })
}

async function ask(operation: Operation, schemas: Schemas, base: string): Promise<{ status: number; text: string }> {
  const of = schemas.of(operation.verb, operation.uri)
  const parts = { shapes: schemas, random: createRandom('prism'), now: Date.now }
  const sample = (schema: Schema | undefined): Record<string, unknown> =>
    schema === undefined ? {} : (sampleOf(schema, parts) as Record<string, unknown>)
  const variables = sample(of?.variables)
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(typeof variables[name] === 'string' ? variables[name] : '1'),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(sample(of?.query)))
    for (const one of Array.isArray(value) ? value : [value])
      query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
  if (operation.area === 'v2' && operation.verb === 'GET' && !query.has('sign')) query.append('sign', 'x')
  const body = bodyOf(operation, of, sample)
  const scheme = operation.area === 'brand' ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048'
  const headers = {
    ...sample(of?.headers),
    ...(operation.area === 'v2' ? {} : { authorization: `${scheme} mchid="1"` }),
  }
  const response = await fetch(`${base}${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
    method: operation.verb,
    redirect: 'manual',
    headers: { ...(headers as Record<string, string>), ...body?.headers },
    ...(body && { body: body.content }),
  })
  return { status: response.status, text: await response.text() }
}

function bodyOf(
  { area, upload }: Operation,
  of: OperationSchemas | undefined,
  sample: (schema: Schema | undefined) => Record<string, unknown>,
): { headers: Record<string, string>; content: string | FormData } | undefined {
  if (upload) {
    const form = new FormData()
    const fields = typeof of?.form === 'object' ? (of.form.o ?? {}) : {}
    const isFile = (name: string): boolean => [fields[name], fields[`${name}!`]].some((schema) => schema === 'file')
    for (const [name, value] of Object.entries(sample(of?.form))) {
      if (isFile(name)) form.append(name, new Blob(['content']), 'file.jpg')
      else form.append(name, String(value))
    }
    return { headers: {}, content: form }
  }
  if (of?.body === undefined) return undefined
  const made = sample(of.body)
  if (area !== 'v2') return { headers: { 'content-type': 'application/json' }, content: JSON.stringify(made) }
  const fields = Object.entries(made).map(([name, value]) => `<${name}><![CDATA[${String(value)}]]></${name}>`)
  return { headers: { 'content-type': 'application/xml' }, content: `<xml>${fields.join('')}</xml>` }
}

// A beginning of URIs, such as v2/papay, asks those alone.
void main(process.argv[2] ?? '').then((code) => {
  process.exitCode = code
})
