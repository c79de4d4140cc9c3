/**
 * The address that a browser outside WeChat opens to pay: that of the order, with the page to come back to.
 *
 * @param order the response to `v3/pay/transactions/h5`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
 */
export function h5Address({ h5_url: address, redirect_url: back }: { h5_url: string; redirect_url?: string }): string {
  return back === undefined ? address : `${address}&redirect_url=${encodeURIComponent(back)}`
}
