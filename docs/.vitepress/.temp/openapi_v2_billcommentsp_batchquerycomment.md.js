import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"拉取订单评价数据","description":"拉取订单评价数据 POST v2/billcommentsp/batchquerycomment APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/billcommentsp/batchquerycomment","chain":".v2.billcommentsp.batchquerycomment","area":"v2-common","sections":[{"verb":"post","title":"拉取订单评价数据","official":["https://pay.weixin.qq.com/doc/v2/merchant/4014326528"],"roles":[],"tags":["APIv2∙通用"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"begin_time","t":"string","d":"开始时间","r":1,"i":1},{"n":"end_time","t":"string","d":"结束时间","r":1,"i":1},{"n":"offset","t":"integer","d":"位移","r":1,"i":1},{"n":"limit","t":"integer","d":"条数","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码","r":1},{"n":"err_code_des","t":"string","d":"错误代码描述"}],"file":["text/plain"]}],"options":"{\\n  xml: {\\n    appid: 'wx8888888888888888',\\n    mch_id: '1900000109',\\n    sign_type: 'HMAC-SHA256',\\n    begin_time: '20170724000000',\\n    end_time: '20170725000000',\\n    offset: 0,\\n    limit: 100,\\n  },\\n  security: true,\\n  sink: './bill.csv',\\n}","message":"appid=wx8888888888888888&begin_time=20170724000000&end_time=20170725000000&limit=100&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&offset=0&sign_type=HMAC-SHA256&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/billcommentsp/batchquerycomment.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/billcommentsp/batchquerycomment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/billcommentsp/batchquerycomment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const batchquerycomment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  batchquerycomment as default
};
