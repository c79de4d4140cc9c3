import {
  ApiError,
  apiMessage,
  BusinessError,
  InvalidArgumentError,
  SignatureError,
  TransportError,
  withOutcome,
} from '../../lib/errors'

export const REQUEST_ID = '08F78BB5AF0610D302189F9D9C4C20B1D60228CF05-268512771'
export const URI = 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'

const config = {
  method: 'post',
  url: '/v3/pay/transactions/jsapi',
  data: JSON.stringify({ payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }),
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  transitional: { silentJSONParsing: true, forcedJSONParsing: true },
}
const request = {
  method: 'POST',
  protocol: 'https:',
  host: 'api.mch.weixin.qq.com',
  path: '/v3/pay/transactions/out-trade-no/ORDER-OF-LISI/close',
}
const headers = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`x-header-${i}`, `value ${i}`]))

export const responseOf = (data: unknown, status = 400) => ({ status, statusText: 'Bad Request', headers, data })

/** Errors as a call ends in them, with everything that they may carry. */
export const errors = {
  InvalidArgumentError: () =>
    withOutcome(
      new InvalidArgumentError('`json` is not a plain object', { code: 'ERR_INVALID_BODY', argument: 'json' }),
      'not-sent',
    ),
  ApiError: (
    data: unknown = { code: 'SIGN_ERROR' },
    detail: unknown = { field: '/amount/total', issue: '类型必须为int' },
  ) =>
    new ApiError(
      apiMessage({
        code: 'SIGN_ERROR',
        message: '签名错误',
        verb: 'post',
        uri: URI,
        status: 401,
        requestId: REQUEST_ID,
      }),
      {
        code: 'SIGN_ERROR',
        detail,
        requestId: REQUEST_ID,
        outcome: 'refused',
        retryable: false,
        signature: {
          sent: {
            method: 'POST',
            target: '/v3/x'.repeat(40),
            timestamp: '1554208460',
            nonce: 'n'.repeat(32),
            bodyLength: 12,
            bodySha256: 'f'.repeat(64),
          },
          received: { method: 'POST', target: '/v3/y', bodyStart: '{"a":1}\n{"b":2}\n' },
          differsAt: 'target',
        },
        config,
        request,
        response: responseOf(data, 401),
        cause: new Error('beneath'),
      },
    ),
  SignatureError: (data: unknown = 'a text') =>
    new SignatureError('the response to POST cannot be trusted', {
      code: 'ERR_SIGNATURE_SERIAL',
      configured: Array.from({ length: 30 }, (_, i) => `PUB_KEY_ID_${i}`),
      raw: '<xml>\n'.repeat(300),
      outcome: 'unknown',
      config,
      request,
      response: responseOf(data, 200),
    }),
  BusinessError: (data: unknown = {}) =>
    new BusinessError('ORDERPAID 该订单已支付 (POST v2/pay/unifiedorder, 200)', {
      code: 'ORDERPAID',
      fields: {
        return_code: 'SUCCESS',
        return_msg: 'OK'.repeat(500),
        result_code: 'FAIL',
        err_code: 'ORDERPAID',
        err_code_des: `该订单\n已支付${'长'.repeat(3000)}`,
      },
      requestId: REQUEST_ID,
      raw: '<xml>\n'.repeat(300),
      outcome: 'refused',
      config,
      request,
      response: responseOf(data, 200),
    }),
  TransportError: (data?: unknown) =>
    new TransportError('POST: the connection failed (ECONNREFUSED); nothing was sent', {
      code: 'ERR_CONNECTION',
      retryable: true,
      outcome: 'not-sent',
      config,
      request,
      ...(data !== undefined && { response: responseOf(data) }),
      cause: Object.assign(
        new AggregateError(
          ['::1', '127.0.0.1'].map((host) => new Error(`connect ECONNREFUSED ${host}:443`)),
          '',
        ),
        { code: 'ECONNREFUSED' },
      ),
    }),
}

/** Objects inside one another. */
export function nested(depth: number): unknown {
  let value: unknown = 'the innermost'
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { inner: value } : [value]
  return value
}

/** Bodies and details that are made to do harm. */
export const hostile: Record<string, () => unknown> = {
  '100,000 levels': () => nested(100_000),
  '2 MB of text': () => 'x'.repeat(2 * 1024 * 1024),
  '2 MB of bytes': () => Buffer.alloc(2 * 1024 * 1024),
  '200,000 members': () => Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`m${i}`, i])),
  '200,000 items': () => Array.from({ length: 200_000 }, (_, i) => ({ i })),
  'a name of 2 MB': () => ({ ['n'.repeat(2 * 1024 * 1024)]: 1 }),
  'a circle': () => {
    const circle: Record<string, unknown> = { list: [] }
    ;(circle.list as unknown[]).push(circle)
    return circle
  },
  'what JSON cannot hold': () => ({ big: 1n, text: Symbol('s'), run: () => 1, not: NaN, none: undefined }),
  'a getter that throws': () => ({
    before: 1,
    get bad(): never {
      throw new Error('from a getter')
    },
  }),
  'a getter without an end': () => endless(),
  'a toJSON that throws': () => ({
    toJSON: () => {
      throw new Error('from toJSON')
    },
  }),
  'a toJSON that gives itself': () => {
    const self = { toJSON: (): unknown => self, a: 1 }
    return self
  },
  'a Proxy that throws': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('from get')
        },
        ownKeys: () => {
          throw new Error('from ownKeys')
        },
      },
    ),
  'an invalid Date': () => ({ at: new Date(NaN) }),
  'lines and escapes': () => '\u001b[31m\r\n'.repeat(1000),
  __proto__: () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
}

function endless(): object {
  return {
    get inner() {
      return endless()
    },
  }
}
