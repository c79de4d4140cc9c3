import { json } from '../answer'
import { encryptAesGcm } from '../crypto'
import { notFound, parameterError } from '../refusal'
import { BASE62 } from '../random'
import type { Route, RouteHandler } from '../router'
import { rfc3339 } from '../time'

const ASSOCIATED_DATA = 'certificate'

const list: RouteHandler = (request, { platform, merchant, random }) => {
  const algorithm = request.query.get('algorithm_type') ?? 'RSA'
  if (!['RSA', 'SM2', 'ALL'].includes(algorithm)) {
    throw parameterError({ field: 'algorithm_type', value: algorithm, issue: '枚举值不正确', location: 'query' })
  }
  const certificates = algorithm === 'SM2' ? [] : platform.certificates
  if (certificates.length === 0) throw notFound('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。')
  const data = certificates.map(({ serial, pem, notBefore, notAfter }) => {
    const nonce = random.text(12, BASE62)
    const ciphertext = encryptAesGcm(pem, { key: merchant.apiv3Key, nonce, associatedData: ASSOCIATED_DATA })
    return {
      serial_no: serial,
      effective_time: rfc3339(notBefore),
      expire_time: rfc3339(notAfter),
      encrypt_certificate: { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data: ASSOCIATED_DATA, ciphertext },
    }
  })
  return json({ data })
}

/** The platform certificates that are in use (平台证书). */
export const certificateRoutes: readonly Route[] = [['GET', '/v3/certificates', list]]
