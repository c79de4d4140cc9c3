import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"渠道商查询商户审核信息","description":"渠道商查询商户审核信息 POST v2/mchrisk/channelquerymchauditinfo APIv2∙风控","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/mchrisk/channelquerymchauditinfo","chain":".v2.mchrisk.channelquerymchauditinfo","area":"v2-merchant","sections":[{"verb":"post","title":"渠道商查询商户审核信息","official":["https://pay.weixin.qq.com/doc/v2/institution/4011986547"],"roles":[],"tags":["APIv2∙风控"],"flags":[],"request":[{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"mch_id","t":"string","d":"渠道商号","r":1,"i":1},{"n":"sub_mch_id","t":"string","d":"子商户号","r":1,"i":1},{"n":"acquiring_bank_id","t":"string","d":"服务商号","r":1,"i":1},{"n":"nonce_str","t":"string","d":"随机字符串","i":1,"p":"由客户端计算并填入"},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回结果","r":1},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"],"r":1},{"n":"err_code","t":"string","d":"错误代码"},{"n":"err_code_des","t":"string","d":"错误描述"},{"n":"mch_id","t":"string","d":"服务商号","r":1},{"n":"sub_mch_id","t":"string","d":"子商户号","r":1},{"n":"channel_id","t":"string","d":"渠道号","r":1},{"n":"audit_status","t":"string","d":"审核状态","r":1},{"n":"audit_comment","t":"string","d":"审核备注","r":1},{"n":"nonce_str","t":"string","d":"随机字符串","r":1},{"n":"sign","t":"string","d":"签名","r":1},{"n":"sign_type","t":"string","d":"签名类型","e":["HMAC-SHA256"]}]}],"options":"{\\n  xml: {\\n    mch_id: '1900000109',\\n    sub_mch_id: '999990016',\\n    acquiring_bank_id: '999990017',\\n    sign_type: 'HMAC-SHA256',\\n  },\\n}","message":"acquiring_bank_id=999990017&mch_id=1900000109&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&sign_type=HMAC-SHA256&sub_mch_id=999990016&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/mchrisk/channelquerymchauditinfo.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/mchrisk/channelquerymchauditinfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/mchrisk/channelquerymchauditinfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const channelquerymchauditinfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  channelquerymchauditinfo as default
};
