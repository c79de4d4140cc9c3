import { resolve } from 'node:path'
import type { Catalog, Operation } from '../../scripts/generate/model'
import { readCatalog, readSources } from '../../scripts/generate/read'

export const catalogFolder = resolve(__dirname, '../../lib/openapi/catalog')

let read: Catalog | undefined

/** The catalog of the repository, read once. */
export const catalog = (): Catalog => (read ??= readCatalog(readSources(catalogFolder)))

export function operation(verb: string, uri: string): Operation {
  const found = catalog().operations.find((one) => one.verb === verb && one.uri === uri)
  if (!found) throw new Error(`${verb} ${uri} is not in the catalog`)
  return found
}

/** Reads a catalog of one file. */
export const readText = (text: string): Catalog => readCatalog([{ file: 'test.api', text }])

/** What is wrong with a catalog of one file. */
export function problemsOf(text: string): string[] {
  try {
    readText(text)
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}
