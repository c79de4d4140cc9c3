/** An address, `undefined` where it is none; as `URL.parse()` of later runtimes. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
