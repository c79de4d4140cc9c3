/** `npm run rooms`: which room of lib/ imports which, and where that is not what table.json says. */
import { fileURLToPath } from 'node:url'
import { cyclesOf, importsIn, roomImports } from './imports'
import table from './table.json'

const imports = importsIn(fileURLToPath(new URL('../../lib', import.meta.url)))
const rooms = roomImports(imports)
const lines: string[] = []
for (const [room, targets] of rooms) {
  const may: readonly string[] | undefined = table.find((row) => row.room === room)?.may
  lines.push(`${room} imports ${[...targets.keys()].sort().join(', ') || 'nothing'}`)
  if (may === undefined) lines.push('  has no row in table.json')
  for (const [target, by] of targets)
    if (may?.includes(target) === false) lines.push(`  may not import ${target}:`, ...by.map((one) => `    ${one}`))
  const unused = may?.filter((target) => !targets.has(target)) ?? []
  if (unused.length > 0) lines.push(`  does not use ${unused.join(', ')}`)
}
for (const { room } of table) if (!rooms.has(room)) lines.push(`${room} is in table.json, but not in lib/`)
for (const cycle of cyclesOf(imports)) lines.push(`a cycle: ${cycle.join(', ')}`)
process.stdout.write(`${lines.join('\n')}\n`)
