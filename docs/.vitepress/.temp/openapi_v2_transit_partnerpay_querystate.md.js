import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询用户状态接口","description":"查询用户状态接口 POST v2/transit/partnerpay/querystate APIv2∙乘车码代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/transit/partnerpay/querystate","chain":".v2.transit.partnerpay.querystate","area":"v2-vehicle","sections":[{"verb":"post","title":"查询用户状态接口","official":["https://pay.weixin.qq.com/doc/v2/partner/4011989910"],"roles":[],"tags":["APIv2∙乘车码代扣"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号id","r":1,"i":1},{"n":"sub_appid","t":"string","d":"子商户公众账号id","i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"contract_id","t":"string","d":"委托代扣协议id","r":1,"i":1},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"openid","t":"string","d":"微信open ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"appid","t":"string","d":"请求appid","r":1},{"n":"sub_appid","t":"string","d":"子商户公众账号id"},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"user_state","t":"string","d":"用户状态","e":["NORMAL","BLOCKED","OVERDUE"],"r":1},{"n":"contract_id","t":"string","d":"委托代扣协议id"},{"n":"plan_id","t":"string","d":"签约模板id"},{"n":"contract_code","t":"string","d":"签约协议号"},{"n":"contract_state","t":"string","d":"协议状态","e":["0","1"]}]}],"options":"{\\n  xml: {\\n    appid: 'wxcbda96de0b165486',\\n    sub_appid: 'wxcbda96de0b165489',\\n    mch_id: '10000098',\\n    sub_mch_id: '1900000109',\\n    contract_id: 'wx15463511252015071056489715',\\n    sign_type: 'HMAC-SHA256',\\n    openid: 'oyobu0dmn6tdodznfwkoekqorbi8',\\n  },\\n}","message":"appid=wxcbda96de0b165486&contract_id=wx15463511252015071056489715&mch_id=10000098&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&openid=oyobu0dmn6tdodznfwkoekqorbi8&sign_type=HMAC-SHA256&sub_appid=wxcbda96de0b165489&sub_mch_id=1900000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/transit/partnerpay/querystate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/transit/partnerpay/querystate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/transit/partnerpay/querystate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const querystate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  querystate as default
};
