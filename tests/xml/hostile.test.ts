import { alone } from '../file/alone'

const script = `
const { Transformer } = lib('xml/transformer')
const kb = () => process.resourceUsage().maxRSS
const laughs = () => '<!DOCTYPE xml [<!ENTITY a "ha">' + Array.from({ length: 30 }, (_, i) => '<!ENTITY ' + String.fromCharCode(98 + i) + ' "' + ('&' + String.fromCharCode(97 + i) + ';').repeat(10) + '">').join('') + ']><xml><a>&z;</a></xml>'
const near = 2 * 1024 * 1024 - 100
const documents = {
  'billion laughs': laughs,
  'external entity': () => '<!DOCTYPE xml [<!ENTITY x SYSTEM "http://127.0.0.1:1/">]><xml><a>&x;</a></xml>',
  'nested as deep as 2 MB go': () => '<xml>' + '<a>'.repeat(600000),
  'an unclosed tag': () => '<xml>' + '<a' + ' '.repeat(near - 10),
  'an unclosed attribute': () => '<xml>' + '<a b="' + 'x'.repeat(near - 20),
  'attributes without end': () => '<xml><a' + ' b=""'.repeat(400000),
  'an attribute name without end': () => '<xml><a ' + 'b'.repeat(near - 20),
  'unclosed comments': () => '<xml>' + '<!--'.repeat(500000),
  'unclosed CDATA': () => '<xml>' + '<![CDATA['.repeat(200000),
  'bare ampersands': () => '<xml><a>' + '&'.repeat(near - 20) + '</a></xml>',
  'entities without end': () => '<xml><a>' + '&#x4e2d;'.repeat(200000),
  'short entities without end': () => '<xml><a>' + '&lt;'.repeat(500000),
  'elements without end': () => '<xml>' + '<a/>'.repeat(500000),
  'different elements without end': () => '<xml>' + Array.from({ length: 150000 }, (_, i) => '<a' + i + '/>').join(''),
  'two roots': () => '<xml>' + '<a>1</a>'.repeat(200000) + '</xml><xml/>',
  'HTML': () => '<html>' + '<p>'.repeat(500000),
}
const big = Buffer.alloc(50 * 1024 * 1024, '<a>x</a>').toString('latin1')
documents['50 MB'] = () => big
for (const [name, make] of Object.entries(documents)) {
  const xml = make()
  const memory = kb(), start = process.cpuUsage()
  let code
  try { Transformer.toObject(xml) } catch (error) { code = error.code }
  const { user, system } = process.cpuUsage(start)
  console.log(JSON.stringify({ name, code, ms: Math.round((user + system) / 1000), mb: Math.round((kb() - memory) / 1024) }))
}
`

it('ends every hostile document in its error, within a second of work and under 100 MB', () => {
  const results = alone<{ name: string; code?: string; ms: number; mb: number }>(script)
  expect(results).toHaveLength(17)
  for (const result of results) {
    expect(result).toMatchObject({ code: 'ERR_RESPONSE_BROKEN' })
    expect(result.ms).toBeLessThan(1000)
    expect(result.mb).toBeLessThan(100)
  }
}, 60_000)
