import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询申请状态","description":"查询申请状态 POST v2/applyment/micro/getstate APIv2∙小微","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/applyment/micro/getstate","chain":".v2.applyment.micro.getstate","area":"v2-merchant","sections":[{"verb":"post","title":"查询申请状态","official":["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3"],"roles":[],"tags":["APIv2∙小微"],"updated":"2023.05.23","flags":["deprecated","mtls"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"version","t":"string","d":"接口版本号","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"applyment_id","t":"string","d":"商户申请单号","i":1},{"n":"business_code","t":"string","d":"业务申请编号","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"applyment_id","t":"string","d":"商户申请单号","r":1},{"n":"applyment_state","t":"string","d":"申请状态","r":1},{"n":"applyment_state_desc","t":"string","d":"申请状态描述","r":1},{"n":"sub_mch_id","t":"string","d":"小微商户号"},{"n":"sign_url","t":"string","d":"签约链接"},{"n":"audit_detail","t":"string","d":"审核详情"},{"n":"param_name","t":"string","d":"参数名称","r":1},{"n":"reject_reason","t":"string","d":"驳回原因","r":1}]}],"options":"{\\n  xml: {\\n    version: '1.0',\\n    mch_id: '1230000109',\\n    sign_type: 'HMAC-SHA256',\\n    applyment_id: '1230000109',\\n    business_code: '123456',\\n  },\\n  security: true,\\n}","message":"applyment_id=1230000109&business_code=123456&mch_id=1230000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/applyment/micro/getstate.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/applyment/micro/getstate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/applyment/micro/getstate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getstate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getstate as default
};
