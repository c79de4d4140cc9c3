// A client as a provider of Nest, which looks for its lifecycle methods on whatever it is given.
import 'reflect-metadata'

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { Inject, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Builder } from 'wechatpay-chain'
import { createSimulator } from 'wechatpay-chain/simulator'

let sim
before(async () => {
  sim = await createSimulator()
})
after(() => sim.close())

const PAY = Symbol('wechatpay')
const PROVIDERS = {
  useValue: (client) => ({ provide: PAY, useValue: client }),
  useFactory: (client) => ({ provide: PAY, useFactory: () => client }),
  'an asynchronous useFactory': (client) => ({ provide: PAY, useFactory: async () => client }),
  'a part of the chain': (client) => ({ provide: PAY, useValue: client.v3 }),
}

for (const [name, provide] of Object.entries(PROVIDERS)) {
  test(`a provider by ${name}`, async (t) => {
    const client = Builder.factory({ ...sim.options, proxy: false })
    function Shop(pay) {
      this.pay = pay
    }
    Inject(PAY)(Shop, undefined, 0)
    const Root = class extends Shop {}
    Module({ providers: [provide(client), Shop], exports: [PAY] })(Root)
    sim.requests.length = 0
    // Aborting, it would end the process.
    const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false })
    t.after(() => app.close())
    app.enableShutdownHooks([])
    assert.equal(app.get(PAY), app.get(Shop).pay)
    assert.deepEqual(sim.requests, [])
    const { pay } = app.get(Shop)
    const v3 = pay.getDriver === undefined || name === 'a part of the chain' ? pay : pay.v3
    assert.equal((await v3.merchantService.complaintNotifications.get()).status, 200)
    await app.close()
    assert.equal(sim.requests.length, 1)
    client.getDriver().close()
  })
}
