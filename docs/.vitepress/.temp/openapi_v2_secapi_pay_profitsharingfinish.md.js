import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"完结分账","description":"完结分账 POST v2/secapi/pay/profitsharingfinish APIv2∙资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/pay/profitsharingfinish","chain":".v2.secapi.pay.profitsharingfinish","area":"v2-profitsharing","sections":[{"verb":"post","title":"完结分账","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011984076","https://pay.weixin.qq.com/doc/v2/partner/4011984879"],"roles":[],"tags":["APIv2∙资金应用∙分账"],"flags":["mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1,"i":1},{"n":"description","t":"string","d":"分账完结描述","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"transaction_id","t":"string","d":"微信订单号","r":1},{"n":"out_order_no","t":"string","d":"商户分账单号","r":1},{"n":"order_id","t":"string","d":"微信分账单号","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000100',\\n    sub_mch_id: '1900000109',\\n    appid: 'wx8888888888888888',\\n    sign_type: 'HMAC-SHA256',\\n    transaction_id: '4208450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    description: '传入的自定义分账完结描述',\\n  },\\n  security: true,\\n}","message":"appid=wx8888888888888888&description=传入的自定义分账完结描述&mch_id=1900000100&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_order_no=P20150806125346&sign_type=HMAC-SHA256&sub_mch_id=1900000109&transaction_id=4208450740201411110007820472&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/pay/profitsharingfinish.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/pay/profitsharingfinish.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/pay/profitsharingfinish.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const profitsharingfinish = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  profitsharingfinish as default
};
