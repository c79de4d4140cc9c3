import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询签约关系","description":"查询签约关系 POST v2/papay/querycontract APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/papay/querycontract","chain":".v2.papay.querycontract","area":"v2-papay","sections":[{"verb":"post","title":"查询签约关系","official":["https://pay.weixin.qq.com/doc/v2/merchant/4011987640"],"roles":[],"tags":["APIv2∙委托扣款"],"flags":["nonceless"],"request":[{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"请求appid","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"contract_id","t":"string","d":"委托代扣协议id","i":1},{"n":"plan_id","t":"integer","d":"模板id","i":1},{"n":"contract_code","t":"string","d":"签约协议号","i":1},{"n":"version","t":"string","d":"版本号","e":["1.0"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"appid","t":"string","d":"公众账号id","r":1},{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1},{"n":"plan_id","t":"integer","d":"模板id","r":1},{"n":"request_serial","t":"integer","d":"请求序列号","r":1},{"n":"contract_code","t":"string","d":"签约协议号","r":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","r":1},{"n":"contract_state","t":"integer","d":"协议状态","r":1},{"n":"contract_signed_time","t":"string","d":"协议签署时间","r":1},{"n":"contract_expired_time","t":"string","d":"协议到期时间","r":1},{"n":"contract_terminated_time","t":"string","d":"协议解约时间"},{"n":"contract_termination_mode","t":"integer","d":"协议解约方式"},{"n":"sign","t":"string","d":"签名","r":1},{"n":"contract_termination_remark","t":"string","d":"解约备注"},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"err_code","t":"string","d":"错误代码","r":1},{"n":"err_code_des","t":"string","d":"错误代码描述","r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '10000098',\\n    contract_id: '100005698',\\n    plan_id: 123,\\n    contract_code: '1023658866',\\n    version: '1.0',\\n  },\\n  nonceless: true,\\n}","message":"appid=wxcbda96de0b165486&contract_code=1023658866&contract_id=100005698&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&plan_id=123&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/papay/querycontract.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/papay/querycontract.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/papay/querycontract.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const querycontract = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  querycontract as default
};
