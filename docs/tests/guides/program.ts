import ts from 'typescript'
import type { Block } from './blocks'

/**
 * The blocks of a page as one program whose lines are those of the page. Each block is a scope inside the one before, so
 * that it sees what came earlier and may name it anew; imports stand in the first line, with the context.
 */
export function program(
  blocks: readonly Block[],
  context: readonly string[],
  rename: (module: string) => string = (module) => module,
): string {
  const imports = new Map<string, string>()
  const lines: string[] = []
  for (const { line, text } of blocks) {
    const own = scoped(text, rename, imports).split('\n')
    while (lines.length < line - 1) lines.push('')
    lines[line - 2] = '{'
    lines.push(...own)
  }
  const given = context.filter((name) => !imports.has(name))
  lines[0] = `${[...new Set(imports.values())].join('; ')}; import { ${given.join(', ')} } from './context.js'; export {}; ${lines[0] ?? ''}`
  return `${lines.join('\n')}\n${'}'.repeat(blocks.length)}\n`
}

/** A block without what only the top of a module may hold; its lines stay where they are. */
function scoped(text: string, rename: (module: string) => string, imports: Map<string, string>): string {
  // `…` stands for options that the page does not repeat.
  const full = text.replace(/(?<=[{,[(]\s*)…(?=\s*[,}\])])/g, '...elided')
  const source = ts.createSourceFile('block.ts', full, ts.ScriptTarget.Latest, true)
  const cuts: [from: number, to: number, put: string][] = []
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const [name, one] of importsOf(statement, rename)) imports.set(name, one)
      cuts.push([statement.getStart(), statement.end, ''])
    } else if (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) {
      imports.set(`declare module ${statement.name.text}`, statement.getText().replace(/\s*\n\s*/g, ' '))
      cuts.push([statement.getStart(), statement.end, ''])
    } else if (ts.isExportAssignment(statement)) {
      cuts.push([statement.getStart(), statement.expression.getStart(), 'void '])
    } else if (ts.canHaveModifiers(statement)) {
      for (const modifier of ts.getModifiers(statement) ?? [])
        if (/^(export|default)$/.test(modifier.getText())) cuts.push([modifier.getStart(), modifier.end, ''])
    }
  }
  return cuts
    .reverse()
    .reduce(
      (rest, [from, to, put]) =>
        rest.slice(0, from) + put + rest.slice(from, to).replace(/[^\n]/g, '') + rest.slice(to),
      full,
    )
}

/** One import for each name, so that blocks may repeat them. */
function importsOf(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  rename: (module: string) => string,
): [name: string, text: string][] {
  const from = `'${rename((moduleSpecifier as ts.StringLiteral).text)}'`
  if (importClause === undefined) return [[from, `import ${from}`]]
  const { name, namedBindings } = importClause
  const type = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : ''
  const found: [string, string][] = name ? [[name.text, `import ${type}${name.text} from ${from}`]] : []
  if (namedBindings === undefined) return found
  if (ts.isNamespaceImport(namedBindings))
    return [...found, [namedBindings.name.text, `import ${type}${namedBindings.getText()} from ${from}`]]
  return [
    ...found,
    ...namedBindings.elements.map((one): [string, string] => [
      one.name.text,
      `import ${type}{ ${one.getText()} } from ${from}`,
    ]),
  ]
}
