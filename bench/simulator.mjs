/** What a call costs inside the simulator, beside the two RSA operations that it cannot do without. */
import { fork } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { median, table } from './measure.mjs'
import { request } from './simulator-request.mjs'

const CALLS = 500
const ROUNDS = 7
/** Until V8 has compiled what it is going to compile: on other threads, which count as CPU time as well. */
const WARM = 16

/** Prints the CPU time of a call, placed and queried in turn, and of a signature and a verification. */
export async function benchSimulator() {
  const child = fork(new URL('simulator-process.mjs', import.meta.url))
  const [options] = await once(child, 'message')
  const key = createPrivateKey(options.privateKey)
  const ask = async (what) => {
    child.send({ what, calls: CALLS })
    const [{ figure }] = await once(child, 'message')
    return figure
  }
  const { hostname, port } = new URL(options.baseURL)
  // A connection for each round: the simulator ends those that have been idle for a while.
  const overSocket = async () => {
    const socket = connect(Number(port), hostname)
    socket.setNoDelay(true)
    await once(socket, 'connect')
    for (let i = 0; i < CALLS; i++) {
      socket.write(request(options, key))
      const [bytes] = await once(socket, 'data')
      if (!String(bytes).startsWith('HTTP/1.1 200')) throw new Error(String(bytes))
    }
    socket.destroy()
  }
  await overSocket()
  for (let i = 0; i < WARM; i++) for (const what of ['inside', 'http']) await ask(what)
  const figures = { rsa: [], http: [], inside: [], socket: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const what of ['rsa', 'http', 'inside']) figures[what].push(await ask(what))
    await ask('start')
    await overSocket()
    figures.socket.push((await ask('stop')) / CALLS)
  }
  child.disconnect()
  table('A call inside the simulator (an order is placed or queried), in CPU time', 'µs', {
    '(one RSA signature and verification alone)': median(figures.rsa),
    '(what Node takes to read such a request and write such a response)': median(figures.http),
    'between the two, in the simulator itself': median(
      figures.inside.map((value, round) => value - figures.http[round]),
    ),
    'from the bytes of the request to those of the response': median(figures.inside),
    'the same with the socket, and what the kernel does for it': median(figures.socket),
  })
}
