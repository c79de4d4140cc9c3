import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"重新发起提现","description":"重新发起提现 POST v2/fund/reautowithdrawbydate APIv2∙小微","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/fund/reautowithdrawbydate","chain":".v2.fund.reautowithdrawbydate","area":"v2-merchant","sections":[{"verb":"post","title":"重新发起提现","official":["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3"],"roles":[],"tags":["APIv2∙小微"],"updated":"2020.04.13","flags":["deprecated","mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"服务商商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"小微商户号","r":1,"i":1},{"n":"date","t":"string","d":"自动提现单提现日期","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码","r":1},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"]},{"n":"sign","t":"string","d":"签名"},{"n":"date","t":"string","d":"自动提现单提现日期","r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"小微商户号","r":1},{"n":"withdraw_id","t":"string","d":"提现单单据ID","r":1},{"n":"amount","t":"integer","d":"金额","r":1},{"n":"create_time","t":"string","d":"单据创建时间","r":1},{"n":"nonce_str","t":"string","d":"随机字符","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000109',\\n    sub_mch_id: '1900000109',\\n    date: '20180602',\\n    sign_type: 'HMAC-SHA256',\\n  },\\n  security: true,\\n}","message":"date=20180602&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/fund/reautowithdrawbydate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/fund/reautowithdrawbydate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/fund/reautowithdrawbydate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reautowithdrawbydate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reautowithdrawbydate as default
};
