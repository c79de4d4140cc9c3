import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销订单","description":"撤销订单 POST v2/secapi/pay/facepayreverse APIv2∙人脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/pay/facepayreverse","chain":".v2.secapi.pay.facepayreverse","area":"v2-pay","sections":[{"verb":"post","title":"撤销订单","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html"],"roles":[],"tags":["APIv2∙人脸支付"],"flags":["mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","i":1},{"n":"out_trade_no","t":"string","d":"商户订单号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["MD5","HMAC-SHA256"],"i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID"},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误描述"},{"n":"recall","t":"string","d":"是否重调","e":["Y","N"],"r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wx8888888888888888',\\n    sub_appid: 'wx8888888888888888',\\n    mch_id: '1900000109',\\n    sub_mch_id: '1900000100',\\n    transaction_id: '1217752501201407033233368018',\\n    out_trade_no: '1217752501201407033233368018',\\n  },\\n  security: true,\\n}","message":"appid=wx8888888888888888&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_trade_no=1217752501201407033233368018&sub_appid=wx8888888888888888&sub_mch_id=1900000100&transaction_id=1217752501201407033233368018&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/pay/facepayreverse.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/pay/facepayreverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/pay/facepayreverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const facepayreverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  facepayreverse as default
};
