import type * as jsrsasign from 'jsrsasign'

type Jsrsasign = typeof jsrsasign

let loading: Promise<Jsrsasign> | undefined

/** Loads `jsrsasign` at first use: it is large, and most programs never issue a certificate. */
export function loadJsrsasign(): Promise<Jsrsasign> {
  loading ??= import('jsrsasign').then(unwrap)
  return loading
}

/** A CommonJS module arrives under `default` from native ESM and from bundlers, and bare from a plain `require`. */
function unwrap(module: Jsrsasign & { default?: Jsrsasign }): Jsrsasign {
  return module.default ?? module
}
