import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { cyclesOf, importsIn, roomImports, roomOf, treeOf } from '../../scripts/rooms/imports'
import table from '../../scripts/rooms/table.json'

const root = join(__dirname, '../..')
const lib = join(root, 'lib')
const imports = importsIn(lib)
const written = [...imports.keys()].filter((file) => !/^(openapi|merchant)\/generated\//.test(file))

/** Files that are there to pass on: the doors of the package and of rooms that are loaded as a whole. */
const DOORS: readonly string[] = [
  'otel/index.ts',
  'merchant/index.ts',
  'notification/index.ts',
  'simulator/index.ts',
  'pki/index.ts',
]

/** The rows of CONTRIBUTING.md's table, with the names that stand between backticks in its last column. */
function rowsOf(markdown: string): { room: string; may: string[] }[] {
  const [, body = ''] = /\| room of `lib\/` \|.*\n\|[- |]+\|\n((?:\|.*\n)+)/.exec(markdown) ?? []
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(/(?<!\\)\|/).slice(1, -1)
      const names = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
      return { room: names(cells[0]).join(' '), may: names(cells[2]) }
    })
}

/** Whether a file only hands out what others declare. */
function passesOn(folder: string, file: string): boolean {
  const { statements } = treeOf(folder, file)
  return (
    statements.some((statement) => ts.isExportDeclaration(statement)) &&
    statements.every((statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement))
  )
}

describe('the table of rooms', () => {
  const rooms = table.map(({ room }) => room)

  test('is the same in CONTRIBUTING.md and for ESLint', () => {
    expect(rowsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))).toEqual(table)
  })

  test('has one row for each folder and each file at the top of lib/, and no other', () => {
    const there = readdirSync(lib, { withFileTypes: true }).map((one) =>
      one.isDirectory() ? `${one.name}/` : one.name,
    )
    expect([...rooms].sort()).toEqual(there.sort())
  })

  test('names only rooms that have a row', () => {
    expect(table.flatMap(({ may }) => may).filter((name) => !rooms.includes(name))).toEqual([])
  })

  test('allows every import of lib/, also of types', () => {
    const refused = [...roomImports(imports)].flatMap(([room, targets]) => {
      const may: readonly string[] = table.find((row) => row.room === room)?.may ?? []
      return [...targets].flatMap(([target, by]) => (may.includes(target) ? [] : by))
    })
    expect(refused).toEqual([])
  })
})

describe('the files of lib/', () => {
  test('import each other in no circle, also for types', () => {
    expect(cyclesOf(imports)).toEqual([])
  })

  test('have at most 250 lines where they are written by hand', () => {
    const lines = (file: string): number => readFileSync(join(lib, file), 'utf8').trimEnd().split('\n').length
    expect(written.filter((file) => lines(file) > 250)).toEqual([])
  })

  test('do more than pass on what others export, the doors apart', () => {
    const doors = (file: string): boolean => roomOf(file) === file || DOORS.includes(file)
    expect(written.filter((file) => !doors(file) && passesOn(lib, file))).toEqual([])
  })
})

describe('the reading of imports', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
  }

  test.each([
    ['import type', "import type { B } from './b'\nexport type A = B"],
    ['import with inline types', "import { type B } from './b'\nexport type A = B"],
    ['import of a value', "import { b } from './b'\nexport const a = () => b"],
    ['import for its effect', "import './b'"],
    ['export of a type', "export type { B } from './b'"],
    ['export of everything', "export * from './b'"],
    ['import() as a type', "export type A = import('./b').B"],
    ['typeof import()', "export type A = typeof import('./b')"],
    ['import() as a call', "export const a = () => import('./b')"],
    ['require()', "export const a = () => require('./b')"],
    ['import = require()', "import b = require('./b')\nexport const a = b"],
  ])('finds a cycle that is closed by %s', (_, text) => {
    write({ 'a.ts': text, 'b.ts': "import type { A } from './a'\nexport type B = A | 1\nexport const b = 1" })
    expect(cyclesOf(importsIn(folder))).toEqual([['a.ts', 'b.ts']])
  })

  test('finds longer cycles, through folders and index files, and a file that imports itself', () => {
    write({
      'a.ts': "import type { B } from './room'\nexport type A = B",
      'room/index.ts': "export type { B } from './b'",
      'room/b.ts': "import type { A } from '../a'\nexport type B = A",
      'self.ts': "import type { S } from './self'\nexport type S = 1",
      'apart.ts': "import './a'",
    })
    expect(cyclesOf(importsIn(folder))).toEqual([['a.ts', 'room/b.ts', 'room/index.ts'], ['self.ts']])
  })

  test('finds no cycle where two files import a third, and none in comments and texts', () => {
    write({
      'a.ts': "import './b'\nimport './c'",
      'b.ts': "import './c'",
      'c.ts': "// import './a'\nexport const text = \"import './a'\"",
    })
    expect(cyclesOf(importsIn(folder))).toEqual([])
  })

  test('tells a file that passes on from one that declares', () => {
    write({
      'on.ts': "import { a } from './a'\nexport { a }\nexport type { B } from './b'",
      'own.ts': "export { a } from './a'\nexport const b = 1",
      'effect.ts': "import './a'",
    })
    expect(['on.ts', 'own.ts', 'effect.ts'].filter((file) => passesOn(folder, file))).toEqual(['on.ts'])
  })
})
