import { after, before } from 'node:test'
import { launch } from './chromium.mjs'
import { open } from './open.mjs'
import { serve } from './serve.mjs'

/** Serves the built site to a browser for the tests of one file, and opens its pages by their path. */
export function visited() {
  let site, browser
  before(async () => {
    site = await serve()
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    site?.close()
  })
  return (path, options) => open(browser, site.url + path, options)
}
