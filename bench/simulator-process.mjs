/** A simulator in a process of its own, which says what CPU time it has used: of calls, and of the RSA in them. */
import { sign, verify } from 'node:crypto'
import { createSimulator } from '../dist/simulator.mjs'

const sim = await createSimulator({ maxRequests: 100 })

/** Microseconds of CPU time for one signature and one verification, as each call has them. */
function rsa(turns) {
  const { privateKey, publicKey } = sim.platform.publicKey
  const message = Buffer.alloc(600, 'x')
  const signature = sign('sha256', message, privateKey)
  const started = process.cpuUsage()
  for (let i = 0; i < turns; i++) {
    sign('sha256', message, privateKey)
    verify('sha256', message, publicKey, signature)
  }
  const { user, system } = process.cpuUsage(started)
  return (user + system) / turns
}

let started
process.on('message', (order) => {
  if (order === 'start') {
    sim.requests.length = 0
    started = process.cpuUsage()
    process.send({ started: true })
  }
  if (order === 'stop') {
    const { user, system } = process.cpuUsage(started)
    process.send({ used: user + system })
  }
  if (typeof order === 'number') process.send({ rsa: rsa(order) })
})
process.once('disconnect', () => process.exit())
process.send(sim.options)
