/** A page in a browser of its own, once its network is quiet, and what it said in error and sent. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin }).catch(() => {})
  const page = await context.newPage()
  const errors = []
  const sent = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()) })
  page.on('request', (request) => sent.push(request.url()))
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, errors, sent, close: () => context.close() }
}
