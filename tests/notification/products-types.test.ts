import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

import { parseNotification, type Notification } from '../../lib/notification'
import { caseNames, writeCases } from '../../scripts/types/notices'
import { catalog } from '../openapi/catalog'
import { simulated } from '../simulated'

type Case = (receive: (event: string, resource: object) => Promise<Notification>, own: string) => Promise<void>

const s = simulated()
const names = caseNames(catalog())

/** A sample of each product of each event, written from the catalog: it is compiled, and the same text is run. */
describe('for every event a sample of each product', () => {
  const folder = mkdtempSync(join(__dirname, '.cases-'))
  const file = join(folder, 'cases.ts')

  beforeAll(() => {
    writeFileSync(file, writeCases(catalog(), '../../../lib/notification', '../../../lib/openapi/generated/api'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const receive = async (event: string, resource: object): Promise<Notification> => {
    const { merchant, options } = s.sim
    return parseNotification(await s.sim.notification(event, { resource: { ...resource }, exact: true }), {
      mchid: merchant.mchid,
      certs: options.certs,
      apiv3Key: merchant.apiv3Key,
      secret: merchant.secret,
    })
  }

  it('fits its type, and narrows to what each field is', () => {
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ['node'],
    })
    const source = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  }, 120_000)

  it('is in the catalog more often than events are', () => {
    expect(names.length).toBeGreaterThan(catalog().notifications.length)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(names)('%s is sent, parsed, and read as its type says', async (name) => {
    const { cases } = (await import(file)) as { cases: Readonly<Record<string, Case>> }
    expect(cases).toHaveProperty([name])
    await expect(cases[name]?.(receive, s.sim.merchant.mchid)).resolves.toBeUndefined()
  })
})
