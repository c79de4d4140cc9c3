import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readBlock } from './blocks'
import { check } from './check'
import { readLines } from './lines'
import type { BarePath, Catalog, Host, Notification, Operation, Shape } from './model'
import { Problems } from './problems'

/** A file of the catalog. */
export interface Source {
  file: string
  text: string
}

/** The `.api` files below a folder, in the order of their names. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.api'))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => ({ file: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

/**
 * Reads and checks the catalog.
 *
 * @throws CatalogError with every problem as `file:line: message`.
 */
export function readCatalog(sources: readonly Source[]): Catalog {
  const problems = new Problems()
  const operations: Operation[] = []
  const notifications: Notification[] = []
  const paths: BarePath[] = []
  const hosts: Host[] = []
  const shapes = new Map<string, Shape>()
  for (const { file, text } of sources) {
    for (const line of readLines(file, text, problems)) {
      const block = readBlock(line, problems)
      if (block?.kind === 'operation') operations.push(block.value)
      else if (block?.kind === 'notification') notifications.push(block.value)
      else if (block?.kind === 'path') paths.push(block.value)
      else if (block?.kind === 'host') hosts.push(block.value)
      else if (block) {
        const first = shapes.get(block.value.name)
        if (first)
          problems.add(line.at, `the shape "${block.value.name}" stands already at ${first.at.file}:${first.at.line}`)
        else shapes.set(block.value.name, block.value)
      }
    }
  }
  const byUri = (a: Operation, b: Operation): number => compare(a.uri, b.uri) || compare(a.verb, b.verb)
  const catalog = {
    operations: operations.sort(byUri),
    notifications: notifications.sort((a, b) => compare(a.event, b.event)),
    paths: paths.sort((a, b) => compare(a.path, b.path)),
    hosts: hosts.sort((a, b) => compare(a.name, b.name)),
    shapes: new Map([...shapes].sort(([a], [b]) => compare(a, b))),
  }
  check(catalog, problems)
  problems.raise()
  return catalog
}

/** By code unit, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
