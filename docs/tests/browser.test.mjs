import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settled } from './open.mjs'
import { visited } from './visited.mjs'

const SEED = '/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'
const TABS = ['异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式']

const open = visited()

test('the page of the seed has its rows, marks and tabs', async () => {
  const { page, errors, close } = await open(SEED)
  assert.equal((await page.locator('h1#post').innerText()).replace(/\u200b/g, '').trim(), '作废用户会员卡')
  const rows = (kind) =>
    page.$$eval(`table[data-table=${kind}][data-verb=post] tbody tr`, (list) =>
      list.map((row) => {
        const [name, type] = row.cells
        return [
          name.textContent,
          name.hasAttribute('data-required') ? '*' : '',
          name.dataset.indent ?? '',
          type.textContent,
          type.dataset.encrypted ?? '',
        ].join(' ')
      }),
    )
  assert.deepEqual(await rows('request'), [
    'user_card_code *  string ',
    'json *  object ',
    'openid * 1 string ',
    'invalid_reason  1 string ',
    'query *  object ',
    'brand_id * 1 string ',
    'card_id * 1 string ',
  ])
  const reply = await rows('response')
  assert.equal(reply.length, 26)
  assert.equal(reply[7], 'phone_number   string by-rsa-pubkey')
  assert.equal(reply[18], 'value  2 string by-rsa-pubkey')
  assert.match(await page.locator('#response').innerText(), /PURCHASE\s*\|\s*NORMAL\s*\|\s*BALANCE\s*枚举值之一/)
  assert.deepEqual(await page.locator('[role=tab]').allInnerTexts(), TABS)
  assert.deepEqual(errors, [])
  await close()
})

test('a tab that is chosen stays chosen on other pages', async () => {
  const { page, close } = await open(SEED)
  await page.getByRole('tab', { name: '同步声明式' }).click()
  assert.match(
    await page.locator('[role=tabpanel]:visible').innerText(),
    /^(复制\s*)?const response = await instance\.chain\('v3\/brand/,
  )
  await page.locator('.catalog-menu a', { hasText: '同步积分余额' }).click()
  await page.waitForURL(/points/)
  assert.equal(await page.locator('[role=tab][aria-selected=true]').first().innerText(), '同步声明式')
  await page.reload({ waitUntil: 'networkidle' })
  assert.equal(await page.locator('[role=tab][aria-selected=true]').first().innerText(), '同步声明式')
  await page.locator('[role=tab][aria-selected=true]').first().focus()
  await page.keyboard.press('ArrowRight')
  assert.equal(await page.locator('[role=tab][aria-selected=true]').first().innerText(), '同步属性式')
  await close()
})

test('the copy button copies what is shown', async () => {
  const { page, close } = await open(SEED)
  await page.locator('.code-tabs').first().hover()
  await page.locator('[role=tabpanel]:visible .copy-code').first().click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(
    copied,
    /^instance\.v3\.brand\.partner\.cardMember\.userCards\._user_card_code_\.invalidate\.postAsync\(\{\n {2}user_card_code: '478515832665',/,
  )
  await close()
})

test('the search finds names, fields, addresses and chains', async () => {
  const { page, close } = await open('/')
  const ask = async (text) => {
    await page.getByRole('button', { name: '搜索' }).click()
    await page.getByRole('combobox').fill(text)
    await page.locator('#search-results li').first().waitFor()
    const found = await page.locator('#search-results li').allInnerTexts()
    await page.keyboard.press('Escape')
    return found
  }
  assert.match((await ask('作废用户会员卡'))[0], /user_card_code}\/invalidate/)
  assert.ok((await ask('user_card_code')).some((one) => one.includes('{user_card_code}/invalidate')))
  assert.match((await ask('/v3/pay/transactions/id/4200001234'))[0], /v3\/pay\/transactions\/id\/\{transaction_id\}/)
  assert.match((await ask('instance.v3.pay.transactions.native.post('))[0], /v3\/pay\/transactions\/native/)
  await page.getByRole('button', { name: '搜索' }).click()
  await page.getByRole('combobox').fill('作废用户会员卡')
  await page.locator('#search-results li').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/invalidate/)
  await close()
})

test('a tooltip shows when its type is in focus', async () => {
  const { page, close } = await open(SEED)
  const type = page.locator('#response td[data-encrypted]').first()
  const shown = () =>
    type.evaluate((cell) => {
      const style = getComputedStyle(cell, '::after')
      return `${style.visibility} ${style.content}`
    })
  assert.match(await shown(), /^hidden/)
  await type.locator('span').focus()
  await settled(page)
  assert.match(await shown(), /^visible "商户API证书/)
  await close()
})

test('the finder leads from a chain to its page', async () => {
  const { page, close } = await open('/openapi/')
  await page.getByLabel('由地址或链式写法找接口').fill("instance.chain('v3/refund/domestic/refunds')")
  await page.locator('.finder li a').first().click()
  await page.waitForURL(/refund\/domestic\/refunds$/)
  await close()
})

test('on a phone the type stands below the name, and nothing is wider than the screen', async () => {
  const { page, close } = await open(SEED, { viewport: { width: 390, height: 844 } })
  const [name, type] = await page.$$eval('#request tbody tr:first-child td', (cells) =>
    cells.map((cell) => cell.getBoundingClientRect().toJSON()),
  )
  assert.ok(type.top >= name.bottom - 1 && Math.abs(type.left - name.left) < 4)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  await close()
})

test('the signer signs and verifies in the page, and sends nothing', async () => {
  const { page, sent, errors, close } = await open('/guide/signing')
  await page.getByRole('button', { name: '生成一对试用密钥' }).click()
  await page.getByRole('button', { name: '签名', exact: true }).click()
  await page.getByRole('button', { name: '验签' }).click()
  await page.getByText('✓ 验签通过').waitFor()
  await page.getByLabel('请求包体').fill('{"mchid":"1900000109","amount":{"total":1}}')
  await page.getByRole('button', { name: '验签' }).click()
  await page.getByText('✗ 验签不通过').waitFor()
  assert.deepEqual(sent, [])
  assert.deepEqual(errors, [])
  await close()
})

test('the page of an event of several products shows each, and what tells it apart', async () => {
  const { page, errors, close } = await open('/notifications/v3/TRANSACTION.SUCCESS')
  const products = await page.$$eval('table[data-products] tbody tr', (rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
  )
  assert.deepEqual(products[0], ['合单', 'combined', 'combine_out_trade_no'])
  assert.deepEqual(products.at(-1), ['直连商户', 'direct', '以上皆无'])
  const fields = (product) =>
    page.$$eval(`#payload-${product} tbody tr`, (rows) => rows.map((row) => row.cells[0].textContent))
  for (const [, name] of products) assert.ok((await fields(name)).length > 0, name)
  assert.ok((await fields('combined')).includes('sub_orders'))
  assert.ok((await fields('partner')).includes('sub_mchid'))
  assert.ok(!(await fields('direct')).includes('sub_mchid'))
  assert.match(await page.locator('#handler ~ div').first().innerText(), /byProduct\('TRANSACTION\.SUCCESS'/)
  assert.deepEqual(errors, [])
  await close()
})
