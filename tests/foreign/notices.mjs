/** A server that keeps what arrives, and the next one of it. */
import { once } from 'node:events'
import { createServer } from 'node:http'

export async function notices() {
  const arrived = []
  const server = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      response.writeHead(204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    arrived,
    url: `http://127.0.0.1:${server.address().port}/notify`,
    close: () => server.close(),
  }
}
