import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"银行特约商户信息修改","description":"银行特约商户信息修改 POST v2/secapi/mch/modifymchinfo APIv2∙风控","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/mch/modifymchinfo","chain":".v2.secapi.mch.modifymchinfo","area":"v2-merchant","sections":[{"verb":"post","title":"银行特约商户信息修改","official":["https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9"],"roles":[],"tags":["APIv2∙风控"],"flags":["mtls","nonceless"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"商户识别码","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"merchant_shortname","t":"string","d":"商户简称","i":1},{"n":"service_phone","t":"string","d":"客服电话","i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"处理结果","e":["SUCCESS","FAIL"],"r":1},{"n":"result_msg","t":"string","d":"处理信息","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"nonce_str","t":"string","d":"随机字符串","r":1}]}],"options":"{\\n  xml: {\\n    mch_id: '1230000109',\\n    sub_mch_id: '11111111',\\n    merchant_shortname: 'Merchantshortname',\\n    service_phone: '075586010000',\\n  },\\n  security: true,\\n  nonceless: true,\\n}","message":"mch_id=1230000109&merchant_shortname=Merchantshortname&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&service_phone=075586010000&sub_mch_id=11111111&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/mch/modifymchinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/mch/modifymchinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mch/modifymchinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modifymchinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modifymchinfo as default
};
