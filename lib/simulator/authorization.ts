import type { KeyObject } from 'node:crypto'
import { verifySha256 } from './crypto'
import { metaOf } from './multipart'
import { Nonces } from './nonces'
import { invalidRequest, signError, type Refusal } from './refusal'
import type { SimulatorRequest } from './request'

export const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const BRAND_SCHEME = 'WECHATPAY-BRAND-SHA256-RSA2048'
const WINDOW = 300
const FIELDS = ['serial_no', 'timestamp', 'nonce_str', 'signature'] as const
const LINE_END = Buffer.from('\n')
/** Who signs: in `/brand/…` the brand, elsewhere the merchant. */
type Party = 'mchid' | 'brand_id'
type Credentials = Record<(typeof FIELDS)[number] | Party, string>

/** Whose requests are accepted. */
export interface Credential {
  readonly mchid: string
  readonly brandId: string
  readonly serial: string
  readonly publicKey: KeyObject
}

/** Where those who sign are looked up. */
export interface Credentialed<C extends Credential> {
  get(mchid: string): C | undefined
  byBrand(brandId: string): C | undefined
}

/** Checks `Authorization` as strictly as WeChat Pay does; throws a {@link Refusal} that says what is wrong, or gives who signed. */
export function createAuthorizer<C extends Credential>(
  known: Credentialed<C>,
  now: () => number,
): (request: SimulatorRequest) => C {
  const nonces = new Nonces(WINDOW)
  return (request) => {
    if (!request.headers['user-agent'] || !request.headers.accept) throw invalidRequest('Http头缺少Accept或User-Agent')
    const party: Party = request.path.startsWith('/brand/') ? 'brand_id' : 'mchid'
    const given = parse(request.headers.authorization, party)
    const seconds = Math.floor(now() / 1000)
    if (Math.abs(seconds - Number(given.timestamp)) > WINDOW) {
      throw signError(
        'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
        issue('timestamp', given.timestamp, 'timestamp out of range'),
      )
    }
    const credential = party === 'mchid' ? known.get(given.mchid) : known.byBrand(given.brand_id)
    if (!credential)
      throw signError(party === 'mchid' ? '商户号不存在' : '品牌不存在', issue(party, given[party], `unknown ${party}`))
    if (party === 'brand_id' && request.headers['wechatpay-serial'] === undefined)
      throw invalidRequest('Http头缺少Wechatpay-Serial')
    if (given.serial_no !== credential.serial) {
      throw signError(
        '商户证书序列号有误。请使用签名私钥匹配的证书序列号',
        issue('serial_no', given.serial_no, 'unknown serial_no'),
      )
    }
    const message = signedMessage(request, given)
    if (!verifySha256(message, given.signature, credential.publicKey)) throw mismatch(request, message)
    // Only now: a forged request must not use up the nonce of a true one.
    if (!nonces.use(`${given[party]} ${given.nonce_str}`, seconds))
      throw signError(
        'Http头Authorization中的nonce_str重复',
        issue('nonce_str', given.nonce_str, 'nonce_str has been used'),
      )
    return credential
  }
}

function parse(header: string | undefined, party: Party): Credentials {
  const [scheme, rest] = split(header ?? '')
  const malformed = () => signError('Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》')
  if (rest === '') throw malformed()
  if (scheme !== (party === 'mchid' ? SCHEME : BRAND_SCHEME)) throw signError('Http头Authorization认证类型不正确')
  const given = Object.create(null) as Partial<Credentials> & Record<string, string | undefined>
  for (let at = 0; at < rest.length;) {
    const equals = rest.indexOf('="', at)
    const end = equals < 0 ? -1 : rest.indexOf('"', equals + 2)
    const name = rest.slice(at, equals)
    if (end < 0 || !/^\w+$/.test(name) || given[name] !== undefined) throw malformed()
    given[name] = rest.slice(equals + 2, end)
    if (end + 1 < rest.length && rest[end + 1] !== ',') throw malformed()
    at = end + 2
    while (rest[at] === ' ') at++
  }
  if (rest.endsWith(',') || !given[party] || !FIELDS.every((field) => given[field])) throw malformed()
  if (!/^\d{1,10}$/.test(given.timestamp ?? '')) throw malformed()
  return given as Credentials
}

function split(header: string): [string, string] {
  const space = header.indexOf(' ')
  return space < 0 ? [header, ''] : [header.slice(0, space), header.slice(space + 1).trim()]
}

function signedMessage(request: SimulatorRequest, given: Credentials): Buffer {
  const type = request.headers['content-type'] ?? ''
  const body = /^multipart\/form-data\b/i.test(type)
    ? Buffer.from(metaOf(request.rawBody, type) ?? '')
    : request.rawBody
  const head = `${request.method}\n${request.target}\n${given.timestamp}\n${given.nonce_str}\n`
  return body.length === 0 ? Buffer.from(`${head}\n`) : Buffer.concat([Buffer.from(head), body, LINE_END])
}

function issue(field: string, value: string, text: string): unknown {
  return { field, value, issue: text, location: 'authorization' }
}

/** The issue stands one level deeper here, as in the real answers. */
function mismatch(request: SimulatorRequest, message: Buffer): Refusal {
  const text = message.toString('utf8')
  const body = text.split('\n').slice(0, 4).join('\n').length + 1
  return signError('签名错误，请检查后再试', {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: request.method,
      sign_message_length: message.length,
      truncated_sign_message: text.length - body <= 9 ? text : `${text.slice(0, body + 8)}\n`,
      url: request.target,
    },
  })
}
