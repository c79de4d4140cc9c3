import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { createChain, type Call } from '../../lib/chain/node'
import { VERBS } from '../../lib/chain/verbs'
import { InvalidArgumentError } from '../../lib/errors'

function recorder() {
  const calls: Call[] = []
  const driver = { select: () => undefined }
  const chain: any = createChain({
    send: async (call) => {
      calls.push(call)
      return call
    },
    getDriver: () => driver,
  })
  return { chain, calls, driver }
}

describe('a chain', () => {
  test('spells one URI in its three ways, each with a plain and an Async verb', async () => {
    const { chain, calls } = recorder()
    const uri = 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'
    const property = chain.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate
    for (const node of [
      property,
      chain.chain(uri),
      chain[uri],
      chain.chain('v3').brand.partner['card-member/user-cards'].chain('{user_card_code}').invalidate,
    ]) {
      await node.post({ a: 1 })
      await node.postAsync({ a: 1 }).wait()
    }
    expect(calls).toHaveLength(8)
    for (const call of calls) expect(call).toMatchObject({ verb: 'post', uri, options: { a: 1 } })
  })

  test.each(VERBS)('sends %s, plain and Async', async (verb) => {
    const { chain, calls } = recorder()
    await chain.v3.x[verb]({ n: 1 })
    await chain.v3.x[`${verb}Async`]({ n: 2 })
    expect(calls.map(({ verb, uri, options }) => ({ verb, uri, options }))).toEqual([
      { verb, uri: 'v3/x', options: { n: 1 } },
      { verb, uri: 'v3/x', options: { n: 2 } },
    ])
  })

  test('walks through names that are verbs, and sends only when one is called', async () => {
    const { chain, calls } = recorder()
    await chain.v3.profitsharing.receivers.delete.post()
    await chain.v3.profitsharing.receivers.delete()
    await chain.v3.profitsharing.receivers.delete.getAsync.post()
    expect(calls.map(({ verb, uri }) => `${verb} ${uri}`)).toEqual([
      'post v3/profitsharing/receivers/delete',
      'delete v3/profitsharing/receivers',
      'post v3/profitsharing/receivers/delete/get-async',
    ])
  })

  test.each(['apply', 'bind', 'call', 'name', 'length', 'arguments', 'caller', '0', 'send', 'root', 'parent', 'uri'])(
    'takes %s for a segment',
    async (name) => {
      const { chain, calls } = recorder()
      await chain.v3.refunds[name].post()
      expect(calls[0]?.uri).toBe(`v3/refunds/${name}`)
    },
  )

  test('chain() also appends names that are reserved, and verbs', async () => {
    const { chain, calls } = recorder()
    for (const name of ['then', 'toJSON', 'constructor', 'post']) await chain.v3.chain(name).get()
    expect(calls.map(({ uri }) => uri)).toEqual(['v3/then', 'v3/toJSON', 'v3/constructor', 'v3/post'])
  })

  test('keeps capitals of a written-out URI', async () => {
    const { chain, calls } = recorder()
    await chain.chain('v3/pay/transactions/id/T123AbC').get()
    await chain.v3['pay/transactions/id/T123AbC'].get()
    expect(calls.map(({ uri }) => uri)).toEqual(['v3/pay/transactions/id/T123AbC', 'v3/pay/transactions/id/T123AbC'])
  })

  test('chain() keeps what it is given as written, whatever it holds', async () => {
    const { chain, calls } = recorder()
    const given = ['ORDER_a_B1', 'T1217752501', '_id_', 'cardMember', '{openId}', 'v3/Users', 42]
    for (const uri of given) await chain.v3.chain(uri).x.get()
    expect(calls.map(({ uri }) => uri)).toEqual(given.map((uri) => `v3/${uri}/x`))
  })

  test.each(['ORDER_a_B1', 'T1217752501', 'orderA1', 'shop-A1024'])(
    'the name %s is read without an error, and refused when its verb is called',
    async (name) => {
      const { chain, calls } = recorder()
      const node = chain.v3.pay.transactions.outTradeNo[name]
      expect(String(node)).toBe(`v3/pay/transactions/out-trade-no/${name}`)
      expect(inspect(node.close)).toContain(name)
      const refused = {
        name: 'InvalidArgumentError',
        code: 'ERR_INVALID_URI',
        outcome: 'not-sent',
        message: expect.stringContaining(`_out_trade_no_.get({ out_trade_no: "${name}" })`),
      }
      await expect(node.get()).rejects.toMatchObject(refused)
      await expect(node.close.post({ json: {} })).rejects.toMatchObject(refused)
      await expect(node.getAsync().otherwise((error: Error) => error.name)).resolves.toBe('InvalidArgumentError')
      expect(calls).toEqual([])
      await chain.v3.pay.transactions.outTradeNo.chain(name).get()
      await chain.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: name })
      expect(calls.map(({ uri }) => uri)).toEqual([
        `v3/pay/transactions/out-trade-no/${name}`,
        'v3/pay/transactions/out-trade-no/{out_trade_no}',
      ])
    },
  )

  test('a host in place of a path is refused when the verb is called', async () => {
    const { chain, calls } = recorder()
    for (const node of [chain.chain('//evil.example/x'), chain['//evil.example/x'], chain.v3.chain('//x')])
      await expect(node.get()).rejects.toMatchObject({ code: 'ERR_INVALID_URI' })
    expect(calls).toEqual([])
  })

  test.each<[string, unknown[], string]>([
    ['post', [{ json: {} }, { timeout: 5000 }], 'post({ json: { … }, timeout: … })'],
    ['get', [{}, { headers: {} }], 'get({ headers: … })'],
    ['get', [undefined, 1], 'get({ query: { … } })'],
    ['delete', [{}, undefined, null], 'delete({ json: { … } })'],
  ])('%s with a second argument is refused, as it would be lost: %j', async (verb, args, example) => {
    const { chain, calls } = recorder()
    for (const form of [verb, `${verb}Async`])
      await expect(chain.v3.x[form](...args)).rejects.toMatchObject({
        code: 'ERR_INVALID_ARGUMENT',
        argument: 'options',
        outcome: 'not-sent',
        message: expect.stringContaining(example),
      })
    expect(calls).toEqual([])
    await chain.v3.x[verb](args[0], undefined)
    expect(calls).toHaveLength(1)
  })

  test.each([[undefined], [null], [{}], [() => 1], [Symbol('x')]])('chain(%p) is refused', (value) => {
    expect(() => recorder().chain.chain(value)).toThrow(InvalidArgumentError)
  })

  test('calling a node that is no verb says what to write', () => {
    const { chain, calls } = recorder()
    expect(() => chain.v3.pay({})).toThrow(
      new TypeError(
        "'v3/pay' is not a function: end the chain with a verb, as in .post({ json: { … } }) or .get({ query: { … } }) (get, post, put, patch, delete, each also with Async)",
      ),
    )
    expect(() => chain()).toThrow(TypeError)
    expect(calls).toHaveLength(0)
  })

  test('a verb works apart from its node', async () => {
    const { chain, calls } = recorder()
    const { post } = chain.v3.pay
    await post({ a: 1 })
    await Reflect.apply(post, undefined, [{ b: 2 }])
    expect(calls.map(({ uri, options }) => [uri, options])).toEqual([
      ['v3/pay', { a: 1 }],
      ['v3/pay', { b: 2 }],
    ])
  })

  test('getDriver answers the driver on every node', () => {
    const { chain, driver } = recorder()
    expect(chain.getDriver()).toBe(driver)
    expect(chain.v3.pay.getDriver()).toBe(driver)
  })
})

describe('looking at a node sends nothing', () => {
  const looks: Record<string, (node: any) => unknown> = {
    await: async (node) => await node,
    'Promise.resolve': (node) => Promise.resolve(node),
    'async return': (node) => (async () => node)(),
    'JSON.stringify': (node) => JSON.stringify({ node }),
    'template string': (node) => `${node}`,
    'string concatenation': (node) => '' + node,
    'unary plus': (node) => +node,
    'util.inspect': (node) => inspect(node, { showHidden: true, depth: Infinity, getters: true }),
    'util.inspect with showProxy': (node) => inspect(node, { showProxy: true }),
    'expect().toEqual': (node) => {
      expect(node).not.toEqual({})
    },
    'expect().toBe': (node) => {
      expect(node).toBe(node)
    },
    'expect().toMatchObject': (node) => {
      expect({ node }).toMatchObject({})
    },
    'expect().toHaveProperty': (node) => {
      expect(node).toHaveProperty('post')
    },
    'Object.keys': (node) => Object.keys(node),
    spread: (node) => ({ ...node }),
    'Object.getOwnPropertyDescriptors': (node) => Object.getOwnPropertyDescriptors(node),
    in: (node) => 'post' in node && !('nonsense' in node),
    typeof: (node) => typeof node,
    instanceof: (node) => node instanceof Promise,
    'Array.isArray': (node) => Array.isArray(node),
    'Object.prototype.toString': (node) => Object.prototype.toString.call(node),
    'every well-known symbol': (node) => {
      for (const name of Object.getOwnPropertyNames(Symbol)) {
        const symbol = (Symbol as any)[name]
        if (typeof symbol === 'symbol') expect(node[symbol]).toBeUndefined()
      }
    },
    'every reserved name': (node) => {
      for (const name of [
        'then',
        'catch',
        'finally',
        'toJSON',
        'prototype',
        '$$typeof',
        'nodeType',
        'tagName',
        'asymmetricMatch',
        '__esModule',
      ]) {
        expect(node[name]).toBeUndefined()
      }
      for (const name of Object.getOwnPropertyNames(Object.prototype)) void node[name]
      expect(node.constructor).toBe(Object)
      expect(node.hasOwnProperty('post')).toBe(true)
      expect(node.valueOf()).toBe(node)
    },
    'every global name': (node) => {
      for (const name of Object.getOwnPropertyNames(globalThis)) void node[name]
    },
  }

  test.each(Object.entries(looks))('%s', async (_name, look) => {
    const { chain, calls } = recorder()
    for (const node of [chain, chain.v3, chain.v3.pay, chain.v3.pay.post, chain.v3.pay.deleteAsync]) await look(node)
    expect(calls).toEqual([])
  })

  test('a node is awaited to itself, and shows its URI', async () => {
    const { chain } = recorder()
    const node = chain.v3.pay._id_
    expect(await node).toBe(node)
    expect(String(node)).toBe('v3/pay/{id}')
    expect(inspect(node)).toBe('[wechatpay-chain v3/pay/{id}]')
    expect(JSON.stringify({ node })).toBe('{}')
  })
})

describe('a node', () => {
  test.each([
    ...['onModuleInit', 'onModuleDestroy', 'onApplicationBootstrap', 'beforeApplicationShutdown'],
    ...['onApplicationShutdown', 'ngOnDestroy', 'subscribe', 'lift', 'pipe', 'dispose', '__v_isRef', '__v_skip'],
  ])('has no %s, for which frameworks look at every object', (name) => {
    const { chain } = recorder()
    for (const node of [chain, chain.v3, chain.v3.pay.post]) expect(node[name]).toBeUndefined()
    expect(String(chain.v3.chain(name))).toBe(`v3/${name}`)
  })

  test('can not be written to, so that nothing leaks from one client to another', () => {
    const { chain } = recorder()
    const { chain: other } = recorder()
    expect(() => {
      chain.v3.post = () => 'mine'
    }).toThrow(TypeError)
    expect(() => {
      chain.anything = 1
    }).toThrow(TypeError)
    expect(() => delete chain.post).toThrow(TypeError)
    expect(() => Object.setPrototypeOf(chain, {})).toThrow(TypeError)
    expect('post' in other).toBe(true)
  })

  test('lists its verbs', () => {
    expect(Object.keys(recorder().chain.v3)).toEqual([
      'get',
      'getAsync',
      'post',
      'postAsync',
      'put',
      'putAsync',
      'patch',
      'patchAsync',
      'delete',
      'deleteAsync',
      'chain',
      'getDriver',
    ])
  })

  test('does not listen to a polluted Object.prototype', async () => {
    const { chain, calls } = recorder()
    const traps: Record<string, unknown> = { has: () => false, ownKeys: () => [] }
    Object.assign(Object.prototype, traps)
    try {
      expect('post' in chain).toBe(true)
      await chain.v3.x.get()
      expect(calls).toHaveLength(1)
    } finally {
      for (const name of Object.keys(traps)) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  test('keeps nothing of the ids that pass through', () => {
    const { chain } = recorder()
    const walk = (from: number) => {
      for (let i = from; i < from + 50_000; i++) void chain.v3.pay.transactions.id[`T${i}-${'x'.repeat(100)}`].post
    }
    setFlagsFromString('--expose-gc')
    const gc = runInNewContext('gc') as () => void
    const used = () => {
      gc()
      return process.memoryUsage().heapUsed
    }
    walk(0)
    const before = used()
    walk(50_000)
    walk(100_000)
    // Kept, the ids alone would be over 10 MB.
    expect(used() - before).toBeLessThan(2_000_000)
  })
})
