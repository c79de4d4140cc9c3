import { types } from 'node:util'

import type { EncryptionKey, EncryptionKeys } from '../crypto/encryption-key'
import { invalidArgument } from '../errors'
import type { EncryptedFields } from '../openapi/encrypted-fields'
import { encryptWith, isCiphertext, type Visit } from '../sensitive/encrypt'
import { replaceInQuery, replaceTexts } from '../sensitive/replace'
import type { Query } from '../uri/query'

/** The parts of a call of APIv3 in which fields may be encrypted. */
export interface Plain {
  readonly json: unknown
  readonly query: Query | undefined
  /** The whole query string, with what its URI says. */
  readonly queryText: string
  /** Of an upload: its members, or text. */
  readonly meta: unknown
}

/** The same parts as they are sent, and the key for `Wechatpay-Serial`. */
export interface Encrypted {
  readonly json: unknown
  /** The whole query string. */
  readonly query: string
  readonly meta: unknown
  readonly serial: string
}

export interface EncryptionParts {
  /** What the catalog marks; what `sensitive()` marks is encrypted in any case. */
  readonly fields: EncryptedFields | undefined
  readonly padding: 'pkcs1' | undefined
  readonly keys: EncryptionKeys
  /** The caller's own `Wechatpay-Serial`. */
  readonly named: () => string | undefined
  /** The query string of the call with these parameters in place of its own. */
  readonly queryString: (query: Query | undefined) => string
}

const NO_FIELDS: EncryptedFields = { json: [], query: [], meta: [] }

/**
 * Encrypts what of a call is to be encrypted; `undefined` where nothing is, so that no key is needed. A promise where the key
 * has to be fetched.
 *
 * @throws InvalidArgumentError `ERR_INVALID_CERTS` where there is no key to encrypt with; `ERR_INVALID_ARGUMENT`, naming the
 *   field, for a text that is too long and for what is not a string
 */
export function encryptedParts(
  plain: Plain,
  parts: EncryptionParts,
): Encrypted | undefined | Promise<Encrypted | undefined> {
  const { padding, keys } = parts
  const found: { readonly text: string; readonly kind: 'field' | 'mark' }[] = []
  replaced(plain, parts, (text, _where, kind) => {
    found.push({ text, kind })
    return text
  })
  if (found.length === 0) return undefined
  const named = parts.named()
  const open = (key?: EncryptionKey) => found.some(({ text, kind }) => kind === 'mark' || !isCiphertext(text, key))
  const encrypt = (key: EncryptionKey | undefined) => {
    if (!open(key)) return undefined
    if (key === undefined) throw noKey(named)
    return { ...replaced(plain, parts, encryptWith(key, padding)), serial: key.serial }
  }
  const key = keys(named)
  return types.isPromise(key) ? key.then(encrypt) : encrypt(key)
}

function replaced(
  { json, query, queryText, meta }: Plain,
  { fields = NO_FIELDS, queryString }: EncryptionParts,
  visit: Visit,
): Omit<Encrypted, 'serial'> {
  // A parameter may be there several times.
  const paths = fields.query.map((path) => [...path, '[]'])
  const parameters = replaceTexts(query, paths, 'query', visit)
  return {
    json: replaceTexts(json, fields.json, 'json', visit),
    query: replaceInQuery(parameters === query ? queryText : queryString(parameters), fields.query, visit),
    meta:
      typeof meta === 'string' ? replaceInText(meta, fields, visit) : replaceTexts(meta, fields.meta, 'meta', visit),
  }
}

/** A `meta` that is not JSON is sent as it is. */
function replaceInText(meta: string, fields: EncryptedFields, visit: Visit): string {
  let members: unknown
  try {
    members = JSON.parse(meta)
  } catch {
    return meta
  }
  const replaced = replaceTexts(members, fields.meta, 'meta', visit)
  return replaced === members ? meta : JSON.stringify(replaced)
}

function noKey(named: string | undefined): Error {
  const why =
    named === undefined
      ? '`certs` holds no key of WeChat Pay'
      : `the key ${named}, which the call names in Wechatpay-Serial, is not in \`certs\``
  return invalidArgument('certs', `a sensitive field cannot be encrypted: ${why}`, 'ERR_INVALID_CERTS')
}
