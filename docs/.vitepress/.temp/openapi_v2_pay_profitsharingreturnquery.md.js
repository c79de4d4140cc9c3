import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"回退结果查询","description":"回退结果查询 POST v2/pay/profitsharingreturnquery APIv2∙资金应用∙分账","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/pay/profitsharingreturnquery","chain":".v2.pay.profitsharingreturnquery","area":"v2-profitsharing","sections":[{"verb":"post","title":"回退结果查询","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011984233","https://pay.weixin.qq.com/doc/v2/partner/4011985243"],"roles":[],"tags":["APIv2∙资金应用∙分账"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"order_id","t":"string","d":"微信分账单号","i":1},{"n":"out_order_no","t":"string","d":"商户分账单号","i":1},{"n":"out_return_no","t":"string","d":"商户回退单号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"order_id","t":"string","d":"微信分账单号"},{"n":"out_order_no","t":"string","d":"商户分账单号"},{"n":"out_return_no","t":"string","d":"商户回退单号","r":1},{"n":"return_no","t":"string","d":"微信回退单号"},{"n":"return_account_type","t":"string","d":"回退方类型","e":["MERCHANT_ID"],"r":1},{"n":"return_account","t":"string","d":"回退方账号","r":1},{"n":"return_amount","t":"integer","d":"回退金额","r":1},{"n":"description","t":"string","d":"回退描述","r":1},{"n":"result","t":"string","d":"回退结果","e":["SUCCESS","PROCESSING","FAILED"]},{"n":"fail_reason","t":"string","d":"失败原因","e":["ACCOUNT_ABNORMAL","TIME_OUT_CLOSED","PAYER_ACCOUNT_ABNORMAL","INVALID_REQUEST"]},{"n":"finish_time","t":"string","d":"完成时间"}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000100',\\n    sub_mch_id: '1900000109',\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888888',\\n    sign_type: 'HMAC-SHA256',\\n    order_id: '3008450740201411110007820472',\\n    out_order_no: 'P20150806125346',\\n    out_return_no: 'R20190516001',\\n  },\\n}","message":"appid=wx8888888888888888&mch_id=1900000100&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&order_id=3008450740201411110007820472&out_order_no=P20150806125346&out_return_no=R20190516001&sign_type=HMAC-SHA256&sub_appid=wx8888888888888888&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/pay/profitsharingreturnquery.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/pay/profitsharingreturnquery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/pay/profitsharingreturnquery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const profitsharingreturnquery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  profitsharingreturnquery as default
};
