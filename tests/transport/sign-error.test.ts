import { createHash, generateKeyPairSync } from 'node:crypto'

import { getAdapter } from 'axios'

import { json } from '../../lib/simulator'
import { compareSigned } from '../../lib/transport/compare'
import { rejection, simulated } from '../simulated'

const world = simulated({ handlers: [(request) => (request.path.startsWith('/v3/x') ? json({ ok: 1 }) : undefined)] })

/** A gateway between us and WeChat Pay that changes what it passes on. */
const meddling = (meddle: (config: any) => void) =>
  world.client({
    adapter: (config: any) => {
      meddle(config)
      return getAdapter('http')(config)
    },
  })

const inAuthorization = (name: string, value: string) => (config: any) => {
  config.headers.set(
    'Authorization',
    config.headers.get('Authorization').replace(new RegExp(`${name}="[^"]*"`), `${name}="${value}"`),
  )
}

describe('SIGN_ERROR says at which line the messages part', () => {
  test.each<[string, (config: any) => void]>([
    [
      'method',
      (config) => {
        config.method = 'put'
      },
    ],
    [
      'target',
      (config) => {
        config.url = config.url.replace('a=1', 'a=2')
      },
    ],
    ['timestamp', inAuthorization('timestamp', String(Math.floor(Date.now() / 1000) - 7))],
    ['nonce', inAuthorization('nonce_str', 'n'.repeat(32))],
    [
      'body',
      (config) => {
        config.data = '{"b":"other text of another length"}'
      },
    ],
    [
      'body',
      (config) => {
        config.data = '{"c":"中"}'
      },
    ],
    [
      'body',
      (config) => {
        config.data = ''
      },
    ],
  ])('%s', async (line, meddle) => {
    const body = '{"b":"中"}'
    const error = await rejection(meddling(meddle).v3.x.post({ query: { a: 1 }, json: { b: '中' } }))
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'SIGN_ERROR',
      message: expect.stringMatching(/^SIGN_ERROR 签名错误，请检查后再试 \(POST v3\/x, 401, Request-ID \S+\)$/),
      detail: { detail: { issue: 'sign not match' } },
    })
    const { sent, received, differsAt } = error.signature
    expect(differsAt).toBe(line)
    expect(sent).toMatchObject({
      method: 'POST',
      target: '/v3/x?a=1',
      bodyLength: Buffer.byteLength(body),
      bodySha256: createHash('sha256').update(body).digest('hex'),
    })
    const { signature, ...plain } = { ...sent, ...received }
    expect(signature).toBeUndefined()
    for (const name of ['method', 'target', 'timestamp', 'nonce', 'bodyLength']) expect(plain[name]).toBeDefined()
    if (line !== 'body') expect(received[line]).not.toBe(sent[line])
    expect(JSON.parse(JSON.stringify(error)).signature.differsAt).toBe(line)
  })

  test('and that they do not where the key is another', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const error = await rejection(world.client({ privateKey }).v3.x.post({ json: { b: '中' } }))
    expect(error.code).toBe('SIGN_ERROR')
    expect(error.signature.received).toMatchObject({
      method: 'POST',
      target: '/v3/x',
      bodyLength: error.signature.sent.bodyLength,
    })
    expect(error.signature).not.toHaveProperty('differsAt')
  })

  test('where WeChat Pay tells nothing of its message, ours is there all the same', async () => {
    const error = await rejection(world.client({ serial: 'ABCDEF' }).v3.x.get())
    expect(error.signature).toEqual({
      sent: expect.objectContaining({ method: 'GET', target: '/v3/x', bodyLength: 0 }),
    })
  })

  test('other refusals carry no comparison', async () => {
    world.sim.fault({ kind: 'server-error' })
    expect(await rejection(world.client().v3.x.get())).not.toHaveProperty('signature')
  })
})

describe('sign_information', () => {
  const signed = { method: 'POST', target: '/v3/x', timestamp: '1', nonce: 'n', body: '{"名":"张三"}' }
  const head = 'POST\n/v3/x\n1\nn\n'

  test.each<[string, object, string | undefined]>([
    [
      'cut off in the body',
      { truncated_sign_message: `${head}{"名":\n`, sign_message_length: head.length + 17 },
      undefined,
    ],
    [
      'a length in characters',
      { truncated_sign_message: `${head}{"名":\n`, sign_message_length: head.length + signed.body.length + 1 },
      undefined,
    ],
    ['cut off in a character', { truncated_sign_message: `${head}{"\uFFFD\n` }, undefined],
    ['the whole message', { truncated_sign_message: `${head}${signed.body}\n` }, undefined],
    [
      'a longer body that begins in the same way',
      { truncated_sign_message: `${head}{"名":\n`, sign_message_length: head.length + 99 },
      'body',
    ],
    ['only method and url', { method: 'POST', url: '/v3/x' }, undefined],
    ['another url', { method: 'POST', url: '/v3/y' }, 'target'],
    ['another nonce', { truncated_sign_message: 'POST\n/v3/x\n1\nm\n' }, 'nonce'],
    ['nothing that is known', {}, undefined],
  ])('%s', (_name, information, line) => {
    expect(compareSigned(signed, { sign_information: information }).differsAt).toBe(line)
  })

  test.each([undefined, null, 'text', {}, { sign_information: undefined }])('a detail that is %j', (detail) => {
    expect(compareSigned(signed, detail)).toEqual({ sent: expect.anything() })
  })
})
