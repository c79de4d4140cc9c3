import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { outputs } from '../../scripts/generate/outputs'
import { writeApi } from '../../scripts/generate/types/api'
import { readCatalog, readSources } from '../../scripts/generate/read'
import { catalog, catalogFolder, problemsOf, readText } from './catalog'

const operation = (uri: string, rest = ''): string => `POST ${uri}\n  title A\n${rest}  reply 204\n`

describe('the generated files', () => {
  const written = outputs(catalog())

  it.each([...written.keys()])('%s is what the generator writes', (name) => {
    expect(readFileSync(resolve(__dirname, '../../lib/openapi/generated', name), 'utf8') === written.get(name)).toBe(
      true,
    )
  })

  it('come out the same twice', () => {
    expect([...outputs(catalog())].every(([name, text]) => written.get(name) === text)).toBe(true)
  })

  it.each([...written])('%s says in its first line that it is generated', (_, text) => {
    expect(text.split('\n', 1)[0]).toContain('Generated from lib/openapi/catalog')
  })
})

describe('the generator fails', () => {
  it('on two operations of one verb and URI', () => {
    expect(problemsOf(operation('v3/a') + operation('v3/a'))).toEqual([
      'test.api:4: POST v3/a stands already at test.api:1',
    ])
  })

  it('on two shapes of one name', () => {
    const shape = "shape Same: 'A'\n"
    expect(problemsOf(operation('v3/a', '  json\n    a: @Same\n') + shape + shape)).toEqual([
      'test.api:7: the shape "Same" stands already at test.api:6',
    ])
  })

  it('on two notifications of one event', () => {
    const notification = 'NOTIFY v3/A\n  title A\n  body\n    id!: string\n'
    expect(problemsOf(notification + notification)).toEqual(['test.api:5: the notification v3/A stands twice'])
  })

  it('on a shape that holds itself', () => {
    expect(problemsOf(operation('v3/a', '  json @Loop\n') + 'shape Loop\n  a: @Loop[]\n')).toEqual([
      'test.api:5: the shape "Loop" holds itself',
    ])
  })

  it('on two interfaces of one name', () => {
    expect(() => writeApi(readText(operation('v3/card-member') + operation('v3/card/member')))).toThrow(
      'two types are called "V3CardMember',
    )
    expect(() =>
      writeApi(readText(operation('v3/a', '  json @V3APostOptions\n') + 'shape V3APostOptions\n  a: string\n')),
    ).toThrow('two types are called "V3APostOptions"')
  })
})

describe('the types', () => {
  it('hold no comment that ends early', () => {
    const api = writeApi(readText('POST v3/a\n  title a */ b\n  json\n    x: string  cron */5 * * * *\n  reply 204\n'))
    expect(api).toContain('* a *\\/ b')
    expect(api).toContain('/** cron *\\/5 * * * * */ x?: string')
  })

  it('make a segment of a verb’s name both, where the node has that verb', () => {
    const api = writeApi(readText('DELETE v3/a\n  title A\n  reply 204\n' + operation('v3/a/delete')))
    expect(api).toContain('delete: ((options?: RequestOptions) => Promise<AxiosResponse<undefined>>) & V3ADelete')
    expect(api).toContain('deleteAsync(options?: RequestOptions): PromiseInterface<AxiosResponse<undefined>>')
  })

  it('keep the text of APIv2 apart from JSON', () => {
    const api = writeApi(
      readText(
        "POST v2/a\n  title A\n  xml\n    fee!: integer\n    sign!: string\n    sign_type!: 'HMAC-SHA256'\n    old: boolean(nullable)\n  reply 200\n    fee!: integer\n    coupon_id_$n: string\n    kind: 1|2\n",
      ),
    )
    expect(api).toContain('fee: string | number')
    expect(api).toContain('sign?: string')
    expect(api).toContain("sign_type: 'HMAC-SHA256'")
    expect(api).toContain('old?: string | boolean | null')
    expect(api).toContain('fee: string\n')
    expect(api).toContain('[key: `coupon_id_${number}`]: string')
    expect(api).toContain("kind?: '1' | '2'")
  })
})

describe('what an editor shows', () => {
  it('of an operation: who may call it, what is limited, what it leads to', () => {
    const api = writeApi(
      readText(
        `POST v3/a
  title 申请
  tags 退款
  roles 直连商户, 服务商
  official https://pay.weixin.qq.com/doc/v3/a
  limits 一年内最多 50 次  official page
  notifies v3/A.SUCCESS
  json
    no!: string
  reply 204
NOTIFY v3/A.SUCCESS
  title A
  body
    id!: string
`,
      ),
    )
    expect(api).toContain(
      '* 申请 〔退款〕\n     * 可调用：直连商户、服务商\n     * 限制：一年内最多 50 次\n     * 结果通知 `A.SUCCESS`\n     * https://pay.weixin.qq.com/doc/v3/a\n',
    )
  })

  it('of an encrypted field: that the client encrypts it, which it does in APIv3 alone', () => {
    const fields = '    name!: string(base64 max:64 encrypted)  姓名 = 张三\n'
    const api = writeApi(
      readText(
        `POST v3/a\n  title A\n  json\n${fields}  reply 200\n${fields}POST v2/a\n  title A\n  xml\n${fields}  reply 204\n`,
      ),
    )
    expect(api).toContain('/** 姓名 〔加密，传明文, ≤64 字符〕 */ name: string')
    expect(api).toContain('/** 姓名 〔加密, base64〕 */ name: string')
    expect(api).toContain('/** 姓名 〔加密后传入, base64, ≤64 字符〕 例 张三 */ name: string')
  })
})

describe('a new endpoint', () => {
  it('is one edit: types, table, schemas and OpenAPI follow', () => {
    const sources = readSources(catalogFolder).map(({ file, text }) => ({
      file,
      text:
        file === 'pay.api'
          ? `${text}\nPOST v3/pay/transactions/{out_trade_no}/brand-new\n  title 新接口\n  variables\n    out_trade_no!: string  商户订单号\n  json\n    amount!: @TransactionAmount  订单金额\n  reply 204\n`
          : text,
    }))
    const written = outputs(readCatalog(sources))
    expect(written.get('api.ts')).toContain(
      'post(options: V3PayTransactions_out_trade_no_BrandNewPostOptions): Promise<AxiosResponse<undefined>>',
    )
    expect(written.get('api.ts')).toContain(
      "'v3/pay/transactions/{out_trade_no}/brand-new': V3PayTransactions_out_trade_no_BrandNew",
    )
    expect(written.get('operations.ts')).toContain('["POST","v3/pay/transactions/{out_trade_no}/brand-new","",[],[]]')
    expect(written.get('schemas.ts')).toContain('"b":{"o":{"amount!":"@TransactionAmount"}}')
    expect(written.get('openapi.json')).toContain('"/v3/pay/transactions/{out_trade_no}/brand-new"')
  })
})
