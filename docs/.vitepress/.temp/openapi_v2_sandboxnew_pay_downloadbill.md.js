import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"下载对账单","description":"下载对账单 POST v2/sandboxnew/pay/downloadbill 沙箱环境","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/sandboxnew/pay/downloadbill","chain":".v2.sandboxnew.pay.downloadbill","area":"v2-sandbox","sections":[{"verb":"post","title":"下载对账单","official":[],"roles":[],"tags":["沙箱环境"],"updated":"2022.05.31","flags":["deprecated"],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号ID","i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"bill_date","t":"string","d":"对账单日期","r":1,"i":1},{"n":"bill_type","t":"string","d":"账单类型","e":["ALL","SUCCESS","REFUND","RECHARGE_REFUND"],"i":1},{"n":"tar_type","t":"string","d":"压缩账单","e":["GZIP"],"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["FAIL"],"r":1},{"n":"return_msg","t":"string","d":"错误码描述"},{"n":"error_code","t":"string","d":"错误码"}]}],"options":"{\\n  xml: {\\n    appid: 'wx8888888888888888',\\n    mch_id: '1900000109',\\n    sub_appid: 'wx8888888888888888',\\n    sub_mch_id: '1900000109',\\n    bill_date: '20140603',\\n    bill_type: 'ALL',\\n    tar_type: 'GZIP',\\n  },\\n}","message":"appid=wx8888888888888888&bill_date=20140603&bill_type=ALL&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sub_appid=wx8888888888888888&sub_mch_id=1900000109&tar_type=GZIP&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/sandboxnew/pay/downloadbill.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/sandboxnew/pay/downloadbill.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/sandboxnew/pay/downloadbill.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const downloadbill = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  downloadbill as default
};
