import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

describe('the names in API', () => {
  it('stay as they are: a name that goes or changes is a breaking change', () => {
    const text = readFileSync(resolve(__dirname, '../../lib/openapi/generated/api.ts'), 'utf8')
    const names = [...text.matchAll(/^ {2}(?:interface|type) (\w+)/gm)].map(([, name]) => name).sort()
    expect(names.join('\n')).toMatchSnapshot()
  })
})
