/** What an object calls itself: `Map`, `Promise`, `AsyncGenerator`; by its tag, which holds across realms and bundles. */
export function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** A value in words, for error messages: `a Map`, `an ArrayBuffer`, `undefined`; never its content. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value !== 'object' && typeof value !== 'function') return withArticle(typeof value)
  if (Array.isArray(value)) return 'an array'
  if (isThenable(value)) return 'a Promise'
  if (typeof value === 'function') return 'a function'
  const tag = tagOf(value)
  if (tag !== 'Object') return withArticle(tag)
  const { name } = classOf(value)
  return withArticle(name === '' || name === 'Object' ? 'object' : name)
}

/**
 * Whether JSON writes the content of an object: it is plain, or an instance with data of its own. What the language and the
 * platform have (Map, Promise, Blob, Error …), streams, iterators and instances without visible data would become `{}`.
 */
export function holdsData(value: object): boolean {
  if (isPlain(value)) return true
  const tag = tagOf(value)
  if (tag !== 'Object') return tag === 'String' || tag === 'Number' || tag === 'Boolean'
  return isRecord(value) && Object.keys(value).length > 0
}

/** Whether an object may have fields of its caller's: it is neither of the platform, nor a stream, iterator or upload. */
export function isRecord(value: object): boolean {
  if (tagOf(value) !== 'Object') return false
  const methods = value as Readonly<Record<string | symbol, unknown>>
  return !FOREIGN_METHODS.some((name) => typeof methods[name] === 'function')
}

/** Whether an object is a record and not an instance of a class, of whichever realm. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return tagOf(value) === 'Object'
  return Object.getPrototypeOf(prototype) === null && tagOf(value) === 'Object'
}

/** Methods of promises, iterators, streams, emitters and uploads: what has one is not data. */
const FOREIGN_METHODS: readonly (string | symbol)[] = [
  'then',
  Symbol.iterator,
  Symbol.asyncIterator,
  'pipe',
  'getReader',
  'addListener',
  'addEventListener',
  'getStream',
]

function isThenable(value: object): boolean {
  return typeof (value as { then?: unknown }).then === 'function'
}

function classOf(value: object): { name: string } {
  const { constructor } = value as { constructor?: unknown }
  return typeof constructor === 'function' ? constructor : { name: '' }
}

function withArticle(name: string): string {
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`
}
