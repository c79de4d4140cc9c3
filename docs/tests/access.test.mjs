import assert from 'node:assert/strict'
import { test } from 'node:test'
import { poorContrast } from './contrast.mjs'
import { settled } from './open.mjs'
import { visited } from './visited.mjs'

const SEED = '/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'
const KINDS = {
  home: '/',
  'English home': '/en/',
  guide: '/guide/start',
  'guide to signing': '/guide/signing',
  endpoint: SEED,
  'endpoint that is deprecated': '/openapi/v3/discount-card/orders/out-trade-no/{out_trade_no}',
  'endpoint with several verbs': '/openapi/v3/ecommerce/profitsharing/orders',
  notification: '/notifications/v3/TRANSACTION.SUCCESS',
  notifications: '/notifications/',
  area: '/areas/pay',
  index: '/openapi/',
  errors: '/errors',
  'API reference': '/api/',
  'page of the API reference': '/api/wechatpay-chain/variables/Rsa',
}
const TEXTS = '.VPNav *, .VPLocalNav *, .VPSidebar *, .VPContent *, .VPFooter *, .search-dialog *'

const open = visited()

for (const colorScheme of ['light', 'dark']) {
  test(`text has the contrast of WCAG AA on a page of every kind, ${colorScheme}`, async () => {
    const poor = []
    for (const [kind, path] of Object.entries(KINDS)) {
      const { page, errors, close } = await open(path, { colorScheme })
      poor.push(...[...(await page.evaluate(poorContrast, TEXTS)), ...errors].map((one) => `${kind}: ${one}`))
      await close()
    }
    assert.deepEqual(poor, [])
  })

  test(`text has the contrast of WCAG AA in what opens, ${colorScheme}`, async () => {
    const { page, close } = await open('/openapi/', { colorScheme })
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('退款')
    await page.locator('#search-results li').first().waitFor()
    assert.deepEqual(await page.evaluate(poorContrast, '.search-dialog *'), [])
    await page.keyboard.press('Escape')
    await page.getByLabel('由地址或链式写法找接口').fill('v3/refund')
    await page.locator('.finder li').first().waitFor()
    assert.deepEqual(await page.evaluate(poorContrast, '.finder *'), [])
    await page.locator('.VPNavBarTranslations button').focus()
    await page.locator('.VPNavBarTranslations').hover()
    await settled(page)
    assert.deepEqual(await page.evaluate(poorContrast, '.VPNavBarTranslations *'), [])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.VPNavBarHamburger').click()
    await page.locator('.VPNavScreen').waitFor()
    await settled(page)
    assert.deepEqual(await page.evaluate(poorContrast, '.VPNavScreen *'), [])
    await close()
  })
}

/** Runs in a page: what has the focus, and whether it can be seen there. */
function focused() {
  const element = document.activeElement
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const seen = document.elementFromPoint(
    Math.min(Math.max(box.left + Math.min(box.width, 40) / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + Math.min(box.height, 30) / 2, 1), innerHeight - 1),
  )
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
  return {
    name,
    body: element === document.body,
    what: element.matches('[data-tooltip] > span')
      ? 'tooltip'
      : element.matches('summary')
        ? 'menu'
        : element.matches('.catalog-menu a')
          ? 'menu entry'
          : element.matches('pre')
            ? 'code'
            : (element.getAttribute('role') ?? element.tagName.toLowerCase()),
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    covered: !(element === seen || element.contains(seen) || seen?.contains(element)),
  }
}

test('with the keyboard everything is reached, and what has the focus is seen', async () => {
  const { page, close } = await open(SEED, { reducedMotion: 'reduce' })
  const stops = []
  for (let steps = 0; steps < 250; steps++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (stop.body) break
    stops.push(stop)
  }
  assert.deepEqual(
    stops.filter(({ outlined, covered }) => !outlined || covered),
    [],
  )
  assert.equal(stops[0].name, '跳到正文')
  const reached = new Set(stops.map(({ what }) => what))
  for (const what of ['tooltip', 'menu', 'menu entry', 'code', 'tab', 'switch', 'button', 'a'])
    assert.ok(reached.has(what), what)
  for (const name of ['搜索', '指南', '语言', '复制代码', '作废用户会员卡', '商家名片会员'])
    assert.ok(
      stops.some((stop) => stop.name.includes(name)),
      name,
    )
  assert.equal(stops.filter(({ what }) => what === 'tab').length, 1)
  await close()
})

test('with the keyboard a menu opens, the search leads on, and the finder is followed', async () => {
  const { page, close } = await open('/openapi/')
  await page.locator('.catalog-menu summary', { hasText: '退款与账单' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.catalog-menu details[open] a').first().waitFor()
  await page.keyboard.press('Tab')
  assert.equal((await page.evaluate(focused)).name, '概览')
  await page.keyboard.press('/')
  assert.deepEqual(await page.evaluate(focused).then(({ outlined, covered }) => [outlined, covered]), [true, false])
  await page.keyboard.type('v3/refund/domestic/refunds')
  await page.locator('#search-results [aria-selected=true]').waitFor()
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.getByRole('combobox').getAttribute('aria-activedescendant'), 'search-1')
  await page.keyboard.press('Escape')
  await page.getByLabel('由地址或链式写法找接口').focus()
  await page.keyboard.type('v3/refund/domestic/refunds')
  await page.locator('.finder li a').first().waitFor()
  await page.keyboard.press('Tab')
  assert.deepEqual(await page.evaluate(focused).then(({ what, outlined, covered }) => [what, outlined, covered]), [
    'a',
    true,
    false,
  ])
  await page.keyboard.press('Enter')
  await page.waitForURL(/refund\/domestic\/refunds$/)
  await close()
})

test('Escape puts a tooltip away, and the pointer may rest on it', async () => {
  const { page, close } = await open(SEED)
  const cell = page.locator('#response td[data-encrypted]').first()
  const shown = () => cell.evaluate((one) => getComputedStyle(one, '::after').visibility)
  await cell.locator('span').hover()
  assert.equal(await shown(), 'visible')
  const box = await cell.boundingBox()
  await page.mouse.move(box.x + 20, box.y - 8, { steps: 4 })
  assert.equal(await shown(), 'visible')
  await page.keyboard.press('Escape')
  await settled(page)
  assert.equal(await shown(), 'hidden')
  await cell.locator('span').focus()
  await page.keyboard.press('Shift')
  assert.equal(await shown(), 'visible')
  await close()
})
