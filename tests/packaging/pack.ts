import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { root, run } from './run'

export interface Packed {
  /** Absolute path of the tarball. */
  tarball: string
  /** Paths inside it. */
  files: string[]
  /** Bytes, packed and unpacked. */
  size: number
  unpackedSize: number
}

/** Builds the package and packs it as `npm publish` would. */
export function pack(folder: string): Packed {
  run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'error'])
  mkdirSync(folder, { recursive: true })
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ]
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  }
}

/** The packed files, the hashes of chunks left out: what is to be reviewed when it changes. */
export function fileList(files: readonly string[]): string {
  return `${files
    .map((path) => path.replace(/^(dist\/[a-z0-9-]+?)-[A-Za-z0-9_-]{8}(\.(?:d\.)?[cm][jt]s)$/, '$1-*$2'))
    .sort()
    .join('\n')}\n`
}

/** Where the project itself lies, for what only reads it. */
export const dist = join(root, 'dist')
