import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { V3_CODES } from '../../lib/simulator/codes'

const room = resolve(__dirname, '../../lib/simulator')
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

test('the simulator refuses by codes of its table alone: those that are written out stand in it', () => {
  const written = files.flatMap((name) =>
    [...readFileSync(join(room, name), 'utf8').matchAll(/new Refusal\(\d+, '(\w+)'|\bcode: '(?!ERR_)(\w+)'/g)].map(
      ([, one, other]) => one ?? other ?? '',
    ),
  )
  expect(written).not.toEqual([])
  for (const code of written) expect(Object.keys(V3_CODES)).toContain(code)
})
