import { constants, createHash, publicEncrypt } from 'node:crypto'
import { MediaUtil } from '../../lib/index'
import type { OperationSchemas, Schemas } from '../../lib/openapi/schemas'
import type { Operation } from '../../lib/openapi/table'
import { resolve } from '../../lib/simulator/catalog/resolve'
import { sampleOf } from '../../lib/simulator/catalog/sample'
import type { Simulator } from '../../lib/simulator'
import { createRandom } from '../../lib/simulator/random'
import { chainName } from '../../scripts/generate/names'

type Fields = Record<string, any>

/** Options of a call as `post(options)` takes them. */
export type CallOptions = Fields & { json?: Fields; query?: Fields; headers?: Fields; body?: MediaUtil }

const FILE = Buffer.from('a file')

/** Generated options that fit the schemas of an operation: all fields, or those alone that must be there. */
export function optionsOf(
  operation: Operation,
  own: OperationSchemas,
  schemas: Schemas,
  known: Fields,
  { sparse = false, encrypt }: { sparse?: boolean; encrypt?: (text: string) => string } = {},
): CallOptions {
  const parts = {
    shapes: schemas,
    random: createRandom(operation.uri),
    now: () => Date.UTC(2026, 0, 2),
    known,
    sparse,
    ...(encrypt && { encrypt }),
  }
  const made = (schema: OperationSchemas['body']): Fields =>
    schema === undefined ? {} : (sampleOf(schema, parts) as Fields)
  const headers = made(own.headers)
  delete headers['Wechatpay-Serial']
  return {
    ...made(own.variables),
    ...(own.query !== undefined && { query: made(own.query) }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(own.body !== undefined && (own.bodyRequired || !sparse) && { json: made(own.body) }),
    ...(own.form !== undefined && {
      body: mediaOf(
        sampleOf(own.form, { ...parts, sparse: false }) as Fields,
        Object.keys(resolve(own.form, schemas).o ?? {}),
      ),
    }),
  }
}

/** A file under the part and with the members of `meta` that an upload asks for. */
function mediaOf(form: Fields, keys: readonly string[]): MediaUtil {
  const { file_name, filename, sha256: _, file_digest, digest, ...meta } = JSON.parse(form.meta as string) as Fields
  const sm3 = [meta.digest_alogrithm, meta.digest_algorithm].some((name) => String(name).includes('SM3'))
  return new MediaUtil('a.png', FILE, {
    part: keys.map((key) => key.replace(/!$/, '')).find((name) => name.endsWith('file')) ?? 'file',
    filenameField: file_name !== undefined ? 'file_name' : filename !== undefined ? 'filename' : false,
    ...(file_digest !== undefined
      ? { digestField: 'file_digest' }
      : digest !== undefined
        ? {
            digestField: 'digest',
            digest: createHash(sm3 ? 'sm3' : 'sha256')
              .update(FILE)
              .digest('hex'),
          }
        : {}),
    ...(sm3 && { algorithm: 'SM3' }),
    meta,
  })
}

/** The node of an operation in one of the three styles. */
export function nodeOf(client: any, uri: string, style: number): any {
  if (style === 1) return client.chain(uri)
  return style === 2
    ? client[uri]
    : uri
        .split('/')
        .map(chainName)
        .reduce((node, name) => node[name], client)
}

/** Encrypts a field of an operation with the key that a client of this simulator names by itself in `Wechatpay-Serial`. */
export function encryptFor({ platform }: Simulator, uri: string): (text: string) => string {
  const key = platform.publicKey!.publicKey
  const padding = uri.endsWith('/customs/verify-certificate')
    ? { padding: constants.RSA_PKCS1_PADDING }
    : { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  return (text) => publicEncrypt({ key, ...padding }, Buffer.from(text)).toString('base64')
}
