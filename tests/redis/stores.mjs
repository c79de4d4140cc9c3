// Claims and certificates in a real Redis: npm run test:redis
import assert from 'node:assert/strict'
import { execFileSync, fork } from 'node:child_process'
import { after, before, test } from 'node:test'

import KeyvRedis from '@keyv/redis'
import { Cluster, Redis } from 'ioredis'
import Keyv from 'keyv'
import { createClient, createClientPool, createCluster } from 'redis'

import { Builder, certificates } from '../../dist/index.mjs'
import { createNotificationHandler, redisStore } from '../../dist/notification.mjs'
import { createSimulator, json } from '../../dist/simulator.mjs'
import { installed, startRedis } from './server.mjs'

const skip = installed ? false : 'redis-server is not installed'
let redis
let cluster
before(async () => {
  if (!installed) return
  redis = await startRedis()
  // One node that has all slots speaks as a cluster does.
  cluster = await startRedis('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
  execFileSync('redis-cli', ['-p', String(cluster.port), 'CLUSTER', 'ADDSLOTSRANGE', '0', '16383'])
  const state = () => execFileSync('redis-cli', ['-p', String(cluster.port), 'CLUSTER', 'INFO']).toString()
  while (!state().includes('cluster_state:ok')) await new Promise((resolve) => setTimeout(resolve, 50))
})
after(async () => {
  await redis?.stop()
  await cluster?.stop()
})

const CLIENTS = {
  ioredis: async () => {
    const client = new Redis(redis.url)
    return [client, () => client.disconnect()]
  },
  redis: async () => {
    const client = await createClient({ url: redis.url }).connect()
    return [client, () => client.destroy()]
  },
  'a pool of redis': async () => {
    const pool = await createClientPool({ url: redis.url }).connect()
    return [pool, () => pool.destroy()]
  },
  'a cluster of redis': async () => {
    const client = await createCluster({ rootNodes: [{ url: cluster.url }] }).connect()
    return [client, () => client.destroy()]
  },
  'a cluster of ioredis': async () => {
    const client = new Cluster([{ host: '127.0.0.1', port: cluster.port }])
    return [client, () => client.disconnect()]
  },
  'a function': async () => {
    const client = new Redis(redis.url)
    return [([command, ...args]) => client.call(command, ...args), () => client.disconnect()]
  },
}

for (const [name, connect] of Object.entries(CLIENTS)) {
  test(`claims through ${name}`, { skip }, async () => {
    const [client, close] = await connect()
    const [ours, theirs] = [
      redisStore(client, { prefix: `${name}:`, keep: 300 }),
      redisStore(client, { prefix: `${name}:`, keep: 300 }),
    ]
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    assert.equal(await ours.claim('a', 1_000), 'claimed')
    assert.equal(await theirs.claim('a', 1_000), 'busy')
    await theirs.release('a')
    await theirs.renew('a', 1)
    assert.equal(await ours.claim('b', 1_000, 'a run'), 'claimed')
    for (const store of [ours, theirs]) {
      await store.release('b', 'another run')
      await store.settle('b', 'another run')
      await store.renew('b', 1, 'another run')
      assert.equal(await store.claim('b', 1_000, 'a third run'), 'busy')
    }
    assert.equal(await theirs.claim('a', 1_000), 'busy', "another's claim is nobody else's to end")
    await ours.release('a')
    assert.equal(await theirs.claim('a', 50), 'claimed')
    await theirs.renew('a', 1_000)
    await sleep(80)
    assert.equal(await ours.claim('a', 1_000), 'busy')
    await theirs.settle('a')
    assert.equal(await ours.claim('a', 1_000), 'settled')
    await sleep(350)
    assert.equal(await ours.claim('a', 20), 'claimed')
    await sleep(40)
    assert.equal(await theirs.claim('a', 1_000), 'claimed', 'a claim ends with its time')
    close()
  })
}

/** A handler on a store, and what it is told and does. */
async function receiving(t, store) {
  const sim = await createSimulator()
  t.after(() => sim.close())
  const { mchid, apiv3Key } = sim.merchant
  const [handled, errors] = [[], []]
  const handler = createNotificationHandler({
    trust: { mchid, apiv3Key, certs: sim.options.certs },
    seen: store,
    on: { 'TRANSACTION.SUCCESS': (_resource, { id }) => void handled.push(id) },
    onError: (error) => errors.push(error.message),
  })
  const send = async (id) => (await handler.handle(await sim.notification('TRANSACTION.SUCCESS', { id }))).status
  return { handler, handled, errors, send }
}

test('a user without scripts is told before anything is handled', { skip }, async (t) => {
  const admin = new Redis(redis.url)
  await admin.call('ACL', 'SETUSER', 'worker', 'on', '>pass', '~*', '+get', '+set', '+info', '+client', '+select')
  const client = new Redis(redis.url, { username: 'worker', password: 'pass' })
  t.after(() => {
    client.disconnect()
    admin.disconnect()
  })
  const { handled, errors, send } = await receiving(t, redisStore(client, { prefix: 'acl:' }))
  assert.equal(await send('EV-1'), 500)
  assert.deepEqual(handled, [])
  assert.match(errors[0], /NOPERM/)
  await admin.call('ACL', 'SETUSER', 'worker', '+eval', '+del', '+pexpire')
  assert.equal(await send('EV-1'), 204)
  assert.deepEqual(handled, ['EV-1'])
})

test('a Redis that is full after the claim: the response stays, and it is told and counted', { skip }, async (t) => {
  const [admin, client] = [new Redis(redis.url), new Redis(redis.url)]
  t.after(async () => {
    await admin.config('SET', 'maxmemory', '0')
    client.disconnect()
    admin.disconnect()
  })
  const store = redisStore(client, { prefix: 'full:' })
  const { handler, errors, send } = await receiving(t, {
    ...store,
    settle: async (...args) => {
      await admin.config('SET', 'maxmemory', '1')
      await store.settle(...args)
    },
  })
  assert.equal(await send('EV-1'), 204)
  assert.match(errors.join(), /OOM/)
  assert.deepEqual([handler.counts.handled, handler.counts.store], [1, 1])
})

test('what an earlier version has settled under a bare id stays settled', { skip }, async (t) => {
  const client = new Redis(redis.url)
  t.after(() => client.disconnect())
  await client.set('former:EV-1', 'settled', 'PX', 60_000)
  const { handled, send } = await receiving(t, redisStore(client, { prefix: 'former:' }))
  assert.deepEqual([await send('EV-1'), await send('EV-2'), await send('EV-2')], [204, 204, 204])
  assert.deepEqual(handled, ['EV-2'])
  assert.equal((await client.keys('former:*')).length, 3)
})

test(
  'four processes, 2,000 notifications three times each, Redis killed in the middle: none lost, none twice at once',
  { skip },
  async () => {
    const sim = await createSimulator()
    const { mchid, apiv3Key } = sim.merchant
    const running = new Map()
    const count = { begun: 0, ended: 0, together: 0 }
    const done = new Set()
    const handle = ({ id, what }) => {
      if (what === 'begin') {
        count.begun++
        if (running.get(id)) count.together++
        running.set(id, (running.get(id) ?? 0) + 1)
      } else {
        count.ended++
        done.add(id)
        running.set(id, running.get(id) - 1)
      }
    }
    const workers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = fork(new URL('worker.mjs', import.meta.url), {
          env: {
            ...process.env,
            WORKER: JSON.stringify({ redis: redis.url, trust: { mchid, apiv3Key, certs: sim.options.certs } }),
          },
        })
        const { port } = await new Promise((resolve) => child.once('message', resolve))
        child.on('message', handle)
        return { child, url: `http://127.0.0.1:${port}/` }
      }),
    )
    const start = performance.now()
    const deliveries = Array.from({ length: 6_000 }, (_, i) => ({
      id: `EV-${i % 2_000}`,
      url: workers[(i * 7 + Math.floor(i / 2_000)) % 4].url,
    }))
    // The three of one notification side by side, as they are most likely to meet.
    deliveries.sort((a, b) => (a.id < b.id ? -1 : 1))
    const next = deliveries[Symbol.iterator]()
    let undelivered = 0
    let sent = 0
    const restarted = (async () => {
      while (sent < 3_000) await new Promise((resolve) => setTimeout(resolve, 20))
      await redis.restart(300)
    })()
    await Promise.all(
      Array.from({ length: 24 }, async () => {
        for (const { id, url } of next) {
          sent++
          // Tried again every 15 ms and up, as long as it takes for Redis to come back.
          const { delivered } = await sim.notify('TRANSACTION.SUCCESS', {
            id,
            url,
            exact: true,
            resource: { out_trade_no: id },
            second: 5,
          })
          if (!delivered) undelivered++
        }
      }),
    )
    await restarted
    const seconds = (performance.now() - start) / 1000
    for (const { child } of workers) child.disconnect()
    await sim.close()
    console.log(`# ${count.ended} handlings of ${done.size} notifications in ${seconds.toFixed(1)} s`)
    assert.deepEqual(
      { ...count, done: done.size, undelivered },
      { begun: count.ended, ended: count.ended, together: 0, done: 2_000, undelivered: 0 },
    )
  },
)

test('certificates are shared through Keyv over Redis', { skip }, async () => {
  const sim = await createSimulator({
    mode: 'certificate',
    handlers: [({ path }) => (path === '/v3/echo' ? json({ ok: true }) : undefined)],
  })
  const stores = [1, 2].map(() => new Keyv(new KeyvRedis(redis.url)))
  for (const store of stores) {
    const client = Builder.factory({
      ...sim.options,
      proxy: false,
      apiv3Key: sim.merchant.apiv3Key,
      certs: certificates({ store }),
    })
    assert.deepEqual((await client.chain('v3/echo').get()).data, { ok: true })
  }
  assert.equal(sim.requests.filter(({ path }) => path === '/v3/certificates').length, 1)
  await Promise.all(stores.map((store) => store.disconnect()))
  await sim.close()
})
