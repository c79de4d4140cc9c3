import { join } from 'node:path'
import ts from 'typescript'
import type { Page } from './main'

/** Compiles the programs of the pages as a user's project would, and says what is wrong at which line of the page. */
export function typecheck(pages: readonly Page[], build: string, root: string): number {
  const compiled = ts.createProgram(pages.map(({ folder }) => join(folder, 'typed.ts')), {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    types: ['node'],
    typeRoots: [join(root, 'docs/node_modules/@types')],
  })
  const wrong = ts.getPreEmitDiagnostics(compiled)
  for (const { file, start = 0, messageText } of wrong) {
    const place = file ? `${pages.find(({ folder }) => join(folder, 'typed.ts') === file.fileName)?.name ?? file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}` : ''
    console.log(`${place} ${ts.flattenDiagnosticMessageText(messageText, '\n  ').slice(0, 1200)}`)
  }
  return wrong.length
}
