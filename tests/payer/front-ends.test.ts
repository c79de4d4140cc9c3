import type { AppParams, MiniProgramPayments, PayParams, WeixinJSBridge } from '../../lib/index'
import { simulated } from '../simulated'

const s = simulated()
const pay = () => s.client().getDriver().payParams as PayParams

/** A front end that takes down what it was called with, and ends well. */
function frontEnd() {
  const calls: object[] = []
  const bridge: WeixinJSBridge = {
    invoke(name: string, params: object, done: (result: never) => void) {
      calls.push({ name, ...params })
      const said = name === 'getBrandWCPayRequest' ? 'get_brand_wcpay_request' : name
      done({ err_msg: `${said}:ok` } as never)
    },
  }
  const wx: MiniProgramPayments = {
    requestPayment: ({ success, ...params }) => {
      calls.push(params)
      success?.({ errMsg: 'requestPayment:ok' })
    },
    requestMerchantTransfer: ({ success, ...params }) => {
      calls.push(params)
      success?.({ errMsg: 'requestMerchantTransfer:ok' })
    },
  }
  return { calls, bridge, wx }
}

test('what is signed here is what the front ends of WeChat take, as it stands', async () => {
  const { calls, bridge, wx } = frontEnd()
  const ended: string[] = []
  const order = { appid: 'wx1', prepay_id: 'wx201410272009395522657a690389285100' }
  const transfer = { appid: 'wx1', package_info: 'affffddafdfafddffda==' }
  bridge.invoke('getBrandWCPayRequest', await pay().jsapi(order), ({ err_msg }) => ended.push(err_msg))
  bridge.invoke('getBrandWCPayRequest', pay().v2Jsapi(order), ({ err_msg }) => ended.push(err_msg))
  bridge.invoke('requestMerchantTransfer', pay().merchantTransfer(transfer), ({ err_msg }) => ended.push(err_msg))
  const success = ({ errMsg }: { errMsg: string }) => ended.push(errMsg)
  wx.requestPayment({ ...(await pay().miniProgram(order)), success })
  wx.requestMerchantTransfer({ ...pay().merchantTransfer(transfer), success })
  // @ts-expect-error -- the parameters of an app are not those of a page
  const wrong: Parameters<WeixinJSBridge['invoke']>[1] = {} as AppParams
  expect(wrong).toEqual({})
  expect(ended).toEqual([
    'get_brand_wcpay_request:ok',
    'get_brand_wcpay_request:ok',
    'requestMerchantTransfer:ok',
    'requestPayment:ok',
    'requestMerchantTransfer:ok',
  ])
  expect(calls.map((call) => Object.keys(call).sort().join())).toEqual([
    'appId,name,nonceStr,package,paySign,signType,timeStamp',
    'appId,name,nonceStr,package,paySign,signType,timeStamp',
    'appId,mchId,name,package',
    'appId,nonceStr,package,paySign,signType,timeStamp',
    'appId,mchId,package',
  ])
})
