import type * as undici from 'undici'

export type Undici = Pick<typeof undici, 'Client' | 'buildConnector'>

let loading: Promise<Undici | undefined> | undefined

/**
 * Loads undici with the first request that goes by it: it takes as long to load as all the rest. `undefined` where the runtime
 * is not Node, or lacks what undici needs; axios' own adapter serves there.
 */
export function loadUndici(): Promise<Undici | undefined> {
  return (loading ??= isNode() ? import('undici').catch(() => undefined) : Promise.resolve(undefined))
}

/** Others have sockets of their own beneath `node:net`, and test environments with a DOM no timers of Node. */
function isNode(): boolean {
  const { bun, deno, node } = process.versions as Readonly<Record<string, string | undefined>>
  const { document, navigator } = globalThis as { document?: unknown; navigator?: { readonly userAgent?: string } }
  return (
    node !== undefined &&
    bun === undefined &&
    deno === undefined &&
    document === undefined &&
    navigator?.userAgent !== 'Cloudflare-Workers'
  )
}
