import { requestTarget } from '../../../lib/uri/target'
import type { Operation } from './read'
import { Media, Sensitive, type Options } from './sample'

const CIPHERTEXT = '（密文）'

/** What is signed for a call with these options; time and nonce are those of the official example. */
export function message(operation: Operation, options: Options): string {
  const { path, query } = requestTarget(
    operation.uri.replace('{empty}', ''),
    options,
    options.query as Record<string, string> | undefined,
  )
  if (operation.uri.startsWith('v2/')) return v2((options.xml ?? options.query ?? {}) as Record<string, unknown>)
  const body =
    options.body instanceof Media
      ? meta(options.body)
      : options.json === undefined
        ? ''
        : JSON.stringify(options.json, plain)
  return `${operation.verb}\n/${path}${query === '' ? '' : `?${query}`}\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n${body}\n`
}

const plain = (_: string, value: unknown): unknown => (value instanceof Sensitive ? CIPHERTEXT : value)

function meta({ options }: Media): string {
  if (options.meta === false) return ''
  const { filenameField = 'filename', digestField = 'sha256' } = options
  return JSON.stringify({
    ...(filenameField === false ? {} : { [String(filenameField)]: 'image.jpg' }),
    [String(digestField)]: '（文件摘要）',
    ...(options.meta as object | undefined),
  })
}

/** The sorted, joined text of APIv2, with the key at its end. */
function v2(fields: Record<string, unknown>): string {
  const signed: Record<string, unknown> = { ...fields, nonce_str: '593BEC0C930BF1AFEB40B4A08C8FB242' }
  const pairs = Object.entries(signed)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value, plain)}`)
  return `${pairs.join('&')}&key=（APIv2密钥）`
}
