/** What a node of a chain costs. */
import { createRequire } from 'node:module'

import { merchant, platform } from './keys.mjs'
import { loop, table } from './measure.mjs'

const require = createRequire(import.meta.url)

export function benchNodes() {
  const { Builder } = require('../dist/index.cjs')
  const { Wechatpay } = require('wechatpay-axios-plugin')
  const options = {
    mchid: merchant.mchid,
    serial: merchant.serial,
    privateKey: merchant.privateKey,
    certs: { [platform.serial]: platform.publicKey },
  }
  const roots = { 'wechatpay-chain': Builder.factory(options), 'wechatpay-axios-plugin': new Wechatpay(options) }
  const same = (root) => (turns) => {
    for (let i = 0; i < turns; i++) void root.v3.brand.partner.cardMember.userCards
  }
  const anew = (root) => (turns) => {
    for (let i = 0; i < turns; i++) void root.v3.pay.transactions.id[`T${i}`]
  }
  const perNode = (body) =>
    Object.fromEntries(Object.entries(roots).map(([name, root]) => [name, loop(body(root), 20_000) / 5]))
  table('A node of a chain, the same names again', 'ns', perNode(same), 0)
  table('A node of a chain, a new id each time', 'ns', perNode(anew), 0)
}
