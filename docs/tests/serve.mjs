import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../.vitepress/dist', import.meta.url))

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The file behind an address, as hosts with clean URLs find it. */
export function fileOf(path) {
  const base = join(dist, decodeURIComponent(path))
  return [base.endsWith('/') ? `${base}index.html` : base, `${base}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  )
}

/** Serves the built site on loopback. */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url, 'http://localhost').pathname)
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(file ?? '.html')] ?? 'application/octet-stream',
    })
    createReadStream(file ?? join(dist, '404.html')).pipe(response)
  })
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      }),
    ),
  )
}
