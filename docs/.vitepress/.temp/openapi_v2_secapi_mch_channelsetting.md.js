import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"银行服务商特约子商户指定渠道号API","description":"银行服务商特约子商户指定渠道号API POST v2/secapi/mch/channelsetting APIv2∙通用","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/mch/channelsetting","chain":".v2.secapi.mch.channelsetting","area":"v2-common","sections":[{"verb":"post","title":"银行服务商特约子商户指定渠道号API","official":["https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26"],"roles":[],"tags":["APIv2∙通用"],"flags":["mtls","nonceless"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"nonceless","t":"true","d":"声明请求不带\`nonce_str\`","p":"由客户端填入"},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"特约商户号","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商商户号","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误代码描述"},{"n":"mch_id","t":"string","d":"商户号","r":1},{"n":"result_msg","t":"string","d":"处理信息","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1},{"n":"sub_mch_id","t":"string","d":"子商户商户号","r":1},{"n":"channel_id","t":"string","d":"渠道商商户号","r":1}]}],"options":"{\\n  xml: {\\n    appid: 'wx931386123456789e',\\n    mch_id: '1451234567',\\n    sub_mch_id: '10000101',\\n    channel_id: '10000102',\\n  },\\n  security: true,\\n  nonceless: true,\\n}","message":"appid=wx931386123456789e&channel_id=10000102&mch_id=1451234567&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sub_mch_id=10000101&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/mch/channelsetting.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/mch/channelsetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mch/channelsetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const channelsetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  channelsetting as default
};
