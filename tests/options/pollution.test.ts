import { json } from '../../lib/simulator'
import { simulated } from '../simulated'

const world = simulated({
  handlers: [(request) => (request.path.startsWith('/v3/echo') ? json({ ok: true }) : undefined)],
})

test.each<[string, Record<string, unknown>]>([
  ['baseURL', { baseURL: 'http://127.0.0.1:9/' }],
  ['base_uri', { base_uri: 'http://127.0.0.1:9/' }],
  ['json', { json: { stolen: 1 } }],
  ['query', { query: { stolen: 1 } }],
  ['sink', { sink: '/nowhere/x' }],
  ['security', { security: true }],
  ['reveal', { reveal: ['a'] }],
])('a polluted Object.prototype.%s changes nothing of a request', async (name, polluted) => {
  const instance = world.client()
  world.sim.requests.length = 0
  Object.assign(Object.prototype, polluted)
  try {
    await instance.v3.echo.post({ body: '{"a":1}' })
    await instance.v3.echo.get()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
  expect(world.sim.requests.map(({ method, target, body, verified }) => [method, target, body, verified])).toEqual([
    ['POST', '/v3/echo', '{"a":1}', true],
    ['GET', '/v3/echo', '', true],
  ])
})
