import { inspect, types } from 'node:util'

/** A secret by its name, and every spelling in which it could leak. */
export type Needles = ReadonlyMap<string, string>

/** Text that must not be found anywhere, in the spellings that inspection or encoding gives it. */
export function needles(secrets: Readonly<Record<string, string | Buffer>>): Needles {
  const found = new Map<string, string>()
  for (const [name, secret] of Object.entries(secrets)) {
    const bytes = Buffer.from(secret)
    // A part is as bad as the whole, and survives line breaks: PEM is hunted by the lines of its body.
    const parts =
      bytes.length > 200
        ? bytes
            .toString('latin1')
            .split(/\s+/)
            .filter((line) => line.length >= 40)
            .slice(0, 8)
            .map((line) => Buffer.from(line, 'latin1'))
        : [bytes]
    for (const part of parts.length > 0 ? parts : [bytes.subarray(0, 60)]) {
      for (const text of [part.toString('latin1'), part.toString('base64').replace(/=+$/, ''), part.toString('hex')])
        found.set(text, name)
    }
  }
  return found
}

/**
 * Everything that can be reached from a value without a debugger: own keys whatever their kind, what getters answer,
 * prototypes, Map, Set, bytes as text, base64 and hexadecimal. Answers where a needle was found.
 */
export function hunt(root: unknown, hunted: Needles, options: { skip?: ReadonlySet<unknown> } = {}): string[] {
  const found: string[] = []
  const seen = new Set<unknown>(options.skip)
  const queue: [value: unknown, path: string][] = [[root, '']]
  const look = (text: string, path: string) => {
    for (const [needle, name] of hunted) if (text.includes(needle)) found.push(`${path}: ${name}`)
  }
  for (let at = 0; at < queue.length; at++) {
    const [value, path] = queue[at]!
    if (typeof value === 'string') look(value, path)
    else if (types.isAnyArrayBuffer(value) || ArrayBuffer.isView(value)) look(textsOf(value), path)
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) continue
    if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) continue
    seen.add(value)
    // A private key object anywhere is a key that can be exported.
    if (types.isKeyObject(value) && value.type !== 'public') found.push(`${path}: a ${value.type} KeyObject`)
    const children = childrenOf(value, path)
    // Each name of a node is a node without end; one step is enough, since they are all made alike.
    queue.push(...(types.isProxy(value) ? children.filter(([child]) => !types.isProxy(child) || at === 0) : children))
  }
  return [...new Set(found)]
}

function childrenOf(value: object, path: string): [unknown, string][] {
  const children: [unknown, string][] = []
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
    const name = `${path}.${String(key)}`
    children.push([String(typeof key === 'symbol' ? key.description : key), `${name} (key)`])
    try {
      if (descriptor && 'value' in descriptor) children.push([descriptor.value, name])
      else children.push([Reflect.get(value, key), name])
    } catch {
      // What can not be read shows nothing.
    }
  }
  if (types.isMap(value))
    for (const [key, one] of value) children.push([key, `${path}<key>`], [one, `${path}<${String(key)}>`])
  if (types.isSet(value)) for (const one of value) children.push([one, `${path}<>`])
  const prototype: unknown = Reflect.getPrototypeOf(value)
  if (prototype !== null) {
    children.push([prototype, `${path}.__proto__`])
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      // A getter answers for the instance, not for the prototype on which it stands.
      if (descriptor.get) children.push([attempt(() => Reflect.get(value, name)), `${path}.${name}`])
    }
  }
  return children
}

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}

function textsOf(bytes: ArrayBufferView | ArrayBufferLike): string {
  const buffer = ArrayBuffer.isView(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.from(bytes)
  return buffer.toString('latin1')
}

/** Every text that logs and consoles make of a value. */
export function shown(value: unknown): string {
  const texts = [
    attempt(() => inspect(value)),
    attempt(() =>
      inspect(value, { showHidden: true, depth: Infinity, maxArrayLength: null, maxStringLength: null, getters: true }),
    ),
    attempt(() =>
      inspect(value, {
        showHidden: true,
        showProxy: true,
        depth: Infinity,
        maxArrayLength: null,
        maxStringLength: null,
        getters: true,
      }),
    ),
    attempt(() => JSON.stringify(value)),
    attempt(() => String(value)),
    ...(value instanceof Error
      ? [value.message, value.stack, inspect(value.cause, { showHidden: true, depth: Infinity })]
      : []),
  ]
  return texts.filter((text) => typeof text === 'string').join('\n')
}
