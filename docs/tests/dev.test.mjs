import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vitepress'
import { launch } from './chromium.mjs'

const PAGES = {
  '/': '写下地址，就是请求',
  '/openapi/v3/pay/transactions/native': 'Native下单',
  '/notifications/v3/TRANSACTION.SUCCESS': '支付成功通知',
  '/guide/start': '十分钟上手',
}

let server, browser
before(async () => {
  server = await createServer(fileURLToPath(new URL('..', import.meta.url)), { host: '127.0.0.1', logLevel: 'error' })
  await server.listen()
  browser = await launch()
})
after(async () => {
  await browser?.close()
  await server?.close()
})

for (const [path, heading] of Object.entries(PAGES)) {
  test(`in development ${path} shows its page, and nothing in error`, async () => {
    const page = await browser.newPage()
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
    })
    await page.goto(new URL(path, server.resolvedUrls.local[0]).href)
    await page.locator('h1', { hasText: heading }).waitFor()
    await page.waitForLoadState('networkidle')
    assert.deepEqual(errors, [])
    await page.close()
  })
}
