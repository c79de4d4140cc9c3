import { CancellablePromise } from '../../lib/chain/promise'

const made = <T>(promise: Promise<T>, cancel = jest.fn()) => ({
  promise: CancellablePromise.of(promise, cancel),
  cancel,
})

describe('the promise of the Async forms', () => {
  test('is a promise, awaited as any other', async () => {
    const { promise } = made(Promise.resolve(1))
    expect(promise).toBeInstanceOf(Promise)
    expect(await promise).toBe(1)
    expect(await promise.then((n) => n + 1).then((n) => n + 1)).toBe(3)
    expect(await Promise.all([promise, promise])).toEqual([1, 1])
  })

  test('otherwise() is catch()', async () => {
    const failed = () => made(Promise.reject(new Error('no'))).promise
    expect(await failed().otherwise((error) => (error as Error).message)).toBe('no')
    expect(await failed().catch((error) => (error as Error).message)).toBe('no')
    expect(
      await failed().then(
        () => 1,
        () => 2,
      ),
    ).toBe(2)
    await expect(
      failed().otherwise(() => {
        throw new Error('again')
      }),
    ).rejects.toThrow('again')
  })

  test('wait() returns itself, so that await ….wait() reads as in PHP', async () => {
    const { promise } = made(Promise.resolve(1))
    expect(promise.wait()).toBe(promise)
    expect(await promise.then((n) => n * 2).wait()).toBe(2)
  })

  test('cancel(), otherwise() and wait() are there on what then, catch, otherwise and finally return', async () => {
    const { promise, cancel } = made(Promise.resolve(1))
    const derived = promise
      .then((n) => n)
      .catch(() => 0)
      .otherwise(() => 0)
      .finally(() => undefined)
    expect(await derived.wait().otherwise(() => 2)).toBe(1)
    derived.cancel()
    expect(cancel).toHaveBeenCalledTimes(1)
  })

  test('finally() runs on both ways and keeps the outcome', async () => {
    const seen = jest.fn()
    expect(await made(Promise.resolve(1)).promise.finally(seen)).toBe(1)
    await expect(made(Promise.reject(new Error('no'))).promise.finally(seen)).rejects.toThrow('no')
    expect(seen).toHaveBeenCalledTimes(2)
  })
})
