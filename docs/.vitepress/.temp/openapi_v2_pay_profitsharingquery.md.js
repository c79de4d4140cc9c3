import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询分账结果","description":"查询分账结果 POST v2/pay/profitsharingquery APIv2∙资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/profitsharingquery","chain":".v2.pay.profitsharingquery","area":"v2-profitsharing","sections":[{"verb":"post","title":"查询分账结果","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011983179","https://pay.weixin.qq.com/doc/v2/partner/4011984717"],"roles":[],"tags":["APIv2∙资金应用∙分账"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"order_id","t":"string","d":"微信分账单号","r":1},{"n":"status","t":"string","d":"分账单状态","e":["PROCESSING","FINISHED"],"r":1},{"n":"receivers","t":"string","d":"分账接收方列表\`JSON\`表达式","r":1,"c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"type","t":"string","d":"分账接收方类型","e":["MERCHANT_ID","PERSONAL_OPENID","PERSONAL_SUB_OPENID"],"r":1,"i":1},{"n":"account","t":"string","d":"分账接收方账号","r":1,"i":1},{"n":"amount","t":"integer","d":"分账金额","r":1,"i":1},{"n":"description","t":"string","d":"分账描述","r":1,"i":1},{"n":"detail_id","t":"string","d":"分账明细单号","r":1,"i":1},{"n":"finish_time","t":"string","d":"分账完成时间","r":1,"i":1},{"n":"receiver_mchid","t":"string","d":"分账接收商户号","r":1,"i":1},{"n":"result","t":"string","d":"分账结果","e":["PENDING","SUCCESS","CLOSED"],"r":1,"i":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000100',\\n    sub_mch_id: '1900000109',\\n    transaction_id: '4208450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    sign_type: 'HMAC-SHA256',\\n  },\\n}","message":"mch_id=1900000100&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_order_no=P20150806125346&sign_type=HMAC-SHA256&sub_mch_id=1900000109&transaction_id=4208450740201411110007820472&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/profitsharingquery.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/profitsharingquery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/profitsharingquery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const profitsharingquery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  profitsharingquery as default
};
