import { invalidArgument } from '../errors'
import { loadTable } from '../openapi/table'

/** Which fields of a response are decrypted: by their paths, or `true` for those that the catalog names. */
export type Reveal = boolean | readonly string[]

/** Names of fields; `[]` goes into every item of an array. */
export type Path = readonly string[]

/**
 * The paths to decrypt, known before anything is sent.
 *
 * @param path of the request, with a leading `/`
 * @throws InvalidArgumentError `ERR_INVALID_OPTION` for an operation of which the catalog knows no encrypted fields
 */
export async function pathsToReveal(reveal: Reveal, verb: string, path: string): Promise<readonly Path[]> {
  if (reveal === false) return []
  if (reveal !== true) return reveal.map(parse)
  const table = await loadTable()
  const reply = table.byPath(verb, path)?.sensitive.reply ?? []
  if (reply.length > 0) return reply.map(parse)
  throw invalidArgument(
    'reveal',
    `\`reveal: true\` decrypts what the catalog names, and it names nothing for ${verb.toUpperCase()} ${path}: give the paths, as in reveal: ['phone_number', 'list[].name']`,
  )
}

/**
 * A copy of a response's data with the fields at `paths` decrypted; what is absent or empty stays so.
 *
 * @throws InvalidArgumentError `ERR_DECRYPTION_FAILED`, naming the path
 */
export function revealed(data: unknown, paths: readonly Path[], decrypt: (ciphertext: string) => string): unknown {
  return paths.reduce((value, path) => at(value, path, 0, decrypt), data)
}

function at(value: unknown, path: Path, depth: number, decrypt: (ciphertext: string) => string): unknown {
  const name = path[depth]
  if (name === undefined) return typeof value === 'string' && value !== '' ? decrypted(value, path, decrypt) : value
  if (name === '[]') return Array.isArray(value) ? value.map((item) => at(item, path, depth + 1, decrypt)) : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value
  return { ...value, [name]: at((value as Record<string, unknown>)[name], path, depth + 1, decrypt) }
}

function decrypted(ciphertext: string, path: Path, decrypt: (ciphertext: string) => string): string {
  try {
    return decrypt(ciphertext)
  } catch (cause) {
    const where = path.join('.').replaceAll('.[]', '[]')
    throw invalidArgument(
      where,
      `the response is verified, but its field \`${where}\` cannot be decrypted with \`privateKey\`: leave it out of \`reveal\` to see the response`,
      'ERR_DECRYPTION_FAILED',
      cause,
    )
  }
}

/** `data[].user.name` → `data`, `[]`, `user`, `name`. */
function parse(path: string): Path {
  return path.split('.').flatMap((part) => {
    const [name = '', ...arrays] = part.split('[]')
    return [...(name === '' ? [] : [name]), ...arrays.map(() => '[]')]
  })
}
