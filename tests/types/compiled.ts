import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What the compiler says of a module in a folder of its own beside this one, from where `../../../lib` is the source. */
export function compileErrors(source: string, options: ts.CompilerOptions = {}): string[] {
  const folder = mkdtempSync(join(__dirname, '.compiled-'))
  const file = join(folder, 'consumer.ts')
  writeFileSync(file, source)
  try {
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ['node'],
      ...options,
    })
    return ts.getPreEmitDiagnostics(program).map((found) => ts.flattenDiagnosticMessageText(found.messageText, '\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
