import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"撤销租借订单","description":"撤销租借订单 POST v2/wxv/cancelbill APIv2∙免押租借","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/wxv/cancelbill","chain":".v2.wxv.cancelbill","area":"v2-deposit","sections":[{"verb":"post","title":"撤销租借订单","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4"],"roles":[],"tags":["APIv2∙免押租借"],"flags":["mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"version","t":"string","d":"接口版本号","e":["1.0"],"r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1,"i":1},{"n":"reason","t":"string","d":"撤销原因","r":1,"i":1},{"n":"service_id","t":"string","d":"服务ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回结果"},{"n":"sign","t":"string","d":"签名","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误描述"},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"out_order_no","t":"string","d":"商户服务订单号","r":1},{"n":"service_id","t":"string","d":"服务ID","r":1},{"n":"order_id","t":"string","d":"微信支付服务订单号","r":1}]}],"options":"{\\n  xml: {\\n    version: '1.0',\\n    appid: 'wxd678efh567hg6787',\\n    mch_id: '1230000109',\\n    sign_type: 'HMAC-SHA256',\\n    out_order_no: '1234323JKHDFE1243252',\\n    reason: '传入的自定义撤销原因',\\n    service_id: '2002000000000558128851361561536',\\n  },\\n  security: true,\\n}","message":"appid=wxd678efh567hg6787&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&out_order_no=1234323JKHDFE1243252&reason=传入的自定义撤销原因&service_id=2002000000000558128851361561536&sign_type=HMAC-SHA256&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/wxv/cancelbill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/wxv/cancelbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/wxv/cancelbill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cancelbill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cancelbill as default
};
