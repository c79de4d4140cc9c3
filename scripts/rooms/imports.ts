import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** The files of a folder, each with the files of that folder which it imports; paths are relative to the folder. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads who imports whom in a folder of TypeScript. Every kind of import counts: of types and of values, re-exports, `import()` as a
 * call and as a type, `require()`.
 */
export function importsIn(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
  return new Map(files.map((file) => [file, targetsOf(folder, file)]))
}

/** A source file of a folder as its syntax tree. */
export function treeOf(folder: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

function targetsOf(folder: string, file: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    const name = moduleOf(node)
    if (name?.startsWith('.') === true) {
      const target = resolved(join(folder, dirname(file), name))
      if (target !== undefined) found.add(relative(folder, target))
    }
    ts.forEachChild(node, visit)
  }
  visit(treeOf(folder, file))
  return found
}

/** The name of the module that a node imports. */
function moduleOf(node: ts.Node): string | undefined {
  let module: ts.Node | undefined
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) module = node.moduleSpecifier
  else if (ts.isExternalModuleReference(node)) module = node.expression
  else if (ts.isImportTypeNode(node)) module = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) module = node.arguments[0]
  return module !== undefined && ts.isStringLiteralLike(module) ? module.text : undefined
}

function resolved(path: string): string | undefined {
  const plain = path.replace(/\.js$/, '')
  return [plain, `${plain}.ts`, join(plain, 'index.ts')].find(
    (candidate) => candidate.endsWith('.ts') && existsSync(candidate) && statSync(candidate).isFile(),
  )
}

/** The groups of files that import each other in a circle, by Tarjan's algorithm; empty where there is no cycle. */
export function cyclesOf(imports: Imports): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): number => {
    const own = order.size
    let low = own
    order.set(file, own)
    stack.push(file)
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (stack.includes(target)) low = Math.min(low, lowest.get(target) ?? order.get(target) ?? own)
    }
    lowest.set(file, low)
    if (low === own) {
      const group = stack.splice(stack.indexOf(file))
      if (group.length > 1 || imports.get(file)?.has(file) === true) cycles.push(group.sort())
    }
    return low
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return cycles
}

/** The room of a file: its first folder with a slash, as in `uri/`, or the file itself at the top. */
export function roomOf(file: string): string {
  const slash = file.indexOf('/')
  return slash < 0 ? file : file.slice(0, slash + 1)
}

/** The rooms that each room imports, with the imports that make it so, as in `uri/target.ts → errors.ts`. */
export function roomImports(imports: Imports): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const rooms = new Map<string, Map<string, string[]>>()
  for (const [file, targets] of imports) {
    const own = rooms.get(roomOf(file)) ?? new Map<string, string[]>()
    rooms.set(roomOf(file), own)
    for (const target of targets) {
      const room = roomOf(target)
      if (room !== roomOf(file)) own.set(room, [...(own.get(room) ?? []), `${file} → ${target}`])
    }
  }
  return rooms
}
