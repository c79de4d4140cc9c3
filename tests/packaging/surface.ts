import { createRequire } from 'node:module'
import { join } from 'node:path'

import ts from 'typescript'

import { dist } from './pack'

const ENTRIES = ['index', 'strict', 'notification', 'simulator', 'merchant', 'otel'] as const

/** Longer declarations are generated ones, which have their own review: the catalog's. */
const GENERATED = 20_000

/** The public face in a form that shows every change of it in a review: names at run time, and types as they are emitted. */
export function publicSurface(): string {
  const program = ts.createProgram(
    ENTRIES.map((entry) => join(dist, `${entry}.d.mts`)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      noEmit: true,
    },
  )
  const checker = program.getTypeChecker()
  const told = new Set<ts.Symbol>()
  return ENTRIES.map((entry) => {
    const title = entry === 'index' ? 'wechatpay-chain' : `wechatpay-chain/${entry}`
    const runtime = Object.keys(createRequire(join(dist, 'x.js'))(join(dist, `${entry}.cjs`)) as object).sort()
    return `# ${title}\n\n## At run time\n\n${runtime.join('\n')}\n\n## Types\n\n${types(program, checker, entry, told)}`
  }).join('\n')
}

function types(program: ts.Program, checker: ts.TypeChecker, entry: string, told: Set<ts.Symbol>): string {
  const source = program.getSourceFile(join(dist, `${entry}.d.mts`))
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`dist/${entry}.d.mts is no module`)
  const queue = checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: target(symbol, checker) }))
  const blocks: [string, string][] = []
  for (const { name, symbol } of queue) {
    if (told.has(symbol)) continue
    told.add(symbol)
    const declarations = (symbol.declarations ?? []).filter((node) => node.getSourceFile().fileName.startsWith(dist))
    const long = declarations.some((node) => node.getText().length > GENERATED)
    blocks.push([name, declarations.map((node) => (long ? `${name}: generated` : text(node))).join('\n')])
    if (!long) for (const node of declarations) queue.push(...mentioned(node, checker))
  }
  return blocks
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, block]) => `${block}\n`)
    .join('\n')
}

/** The types that a declaration speaks of, where they are ours and not generated. */
function mentioned(node: ts.Node, checker: ts.TypeChecker): { name: string; symbol: ts.Symbol }[] {
  const found: { name: string; symbol: ts.Symbol }[] = []
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const symbol = checker.getSymbolAtLocation(child)
      const resolved = symbol && target(symbol, checker)
      const own =
        resolved?.declarations?.some((one) => one.getSourceFile().fileName.startsWith(dist) && isStatement(one)) ??
        false
      if (resolved && own) found.push({ name: resolved.name, symbol: resolved })
    }
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}

function target(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** A declaration of its own, not one inside the generated namespace. */
function isStatement(node: ts.Node): boolean {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return ts.isSourceFile(statement.parent)
}

/** Without comments, which are no part of the contract. */
function text(node: ts.Node): string {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return printer.printNode(ts.EmitHint.Unspecified, statement, node.getSourceFile())
}

const printer = ts.createPrinter({ removeComments: true })
