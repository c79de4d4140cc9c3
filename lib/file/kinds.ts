import { types } from 'node:util'

// Told by what a value can do and by the brand that its platform gave it, never by `instanceof`: under jsdom, in a vm
// context or with a polyfill the class is another one of the same name.

/** Whether it is a view of bytes, or an ArrayBuffer. */
export function isBytes(value: unknown): value is ArrayBufferView | ArrayBuffer | SharedArrayBuffer {
  return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)
}

/** The bytes of a view or an ArrayBuffer, not copied. */
export function bytesOf(value: ArrayBufferView | ArrayBuffer | SharedArrayBuffer): Buffer {
  return ArrayBuffer.isView(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : Buffer.from(value as ArrayBuffer)
}

/** Whether it is a Blob or a File. */
export function isBlob(value: unknown): value is Blob {
  return isObject(value) && /^(Blob|File)$/.test(tagOf(value)) && typeof value.size === 'number'
}

/** Whether it is a File: a Blob with a name. */
export function isFile(value: unknown): value is File {
  return isBlob(value) && typeof (value as Partial<File>).name === 'string'
}

/** Whether it is a URL object. */
export function isURL(value: unknown): value is URL {
  return isObject(value) && tagOf(value) === 'URL' && typeof value.href === 'string'
}

/** Whether it is a web `ReadableStream`. */
export function isWebReadable(value: unknown): value is ReadableStream<unknown> {
  return isObject(value) && typeof value.getReader === 'function'
}

/** Whether it is a web `WritableStream`. */
export function isWebWritable(value: unknown): value is WritableStream<Uint8Array> {
  return isObject(value) && typeof value.getWriter === 'function'
}

/** Whether it is a readable stream of Node's kind. */
export function isNodeReadable(value: unknown): value is NodeJS.ReadableStream {
  return isObject(value) && typeof value.pipe === 'function' && typeof value.on === 'function'
}

/** Whether it is a writable stream of Node's kind. */
export function isNodeWritable(value: unknown): value is NodeJS.WritableStream {
  return isObject(value) && typeof value.write === 'function' && typeof value.end === 'function'
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && typeof value[Symbol.asyncIterator] === 'function'
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return isObject(value) && typeof value[Symbol.iterator] === 'function'
}

/** What a value is, for a sentence: `a number`, `null`, `a Promise`. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  const name = typeof value === 'object' ? tagOf(value) : typeof value
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
