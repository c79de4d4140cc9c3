import { fileOf } from './serve.mjs'

/** Whether a request only fetches a file of the built site, as VitePress does ahead of a click on any link in view. */
const fetchesFile = (request) => {
  const { pathname, search } = new URL(request.url())
  return request.method() === 'GET' && search === '' && fileOf(pathname) !== undefined
}

/** A page in a browser of its own, once its network is quiet, what it said in error, and what it sent beyond fetching the site's files. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  await context
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin })
    .catch(() => undefined)
  const page = await context.newPage()
  const errors = []
  const sent = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('request', (request) => {
    if (!fetchesFile(request)) sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, errors, sent, close: () => context.close() }
}

/** Waits for what moves in a page to come to rest. */
export const settled = (page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    const moving = document.getAnimations().filter((one) => one.effect.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(moving.map((one) => one.finished))
  })
