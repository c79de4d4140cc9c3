import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Page } from './main'

const folderHere = fileURLToPath(new URL('.', import.meta.url))

/** Compiles the programs of the pages as a user's project would, and says what is wrong at which line of the page. */
export function typecheck(pages: readonly Page[]): number {
  const { config } = ts.readConfigFile(join(folderHere, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, folderHere)
  const compiled = ts.createProgram(
    pages.map(({ folder }) => join(folder, 'typed.ts')),
    options,
  )
  const wrong = ts.getPreEmitDiagnostics(compiled)
  for (const { file, start = 0, messageText } of wrong) {
    const place = file
      ? `${pages.find(({ folder }) => join(folder, 'typed.ts') === file.fileName)?.name ?? file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}`
      : ''
    console.log(`${place} ${ts.flattenDiagnosticMessageText(messageText, '\n  ').slice(0, 1200)}`)
  }
  return wrong.length
}
