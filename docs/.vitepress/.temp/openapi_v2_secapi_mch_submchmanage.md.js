import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"银行特约商户录入/银行特约商户资料查询","description":"银行特约商户录入/银行特约商户资料查询 POST v2/secapi/mch/submchmanage APIv2∙风控","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/secapi/mch/submchmanage","chain":".v2.secapi.mch.submchmanage","area":"v2-merchant","sections":[{"verb":"post","title":"银行特约商户录入/银行特约商户资料查询","official":["https://pay.weixin.qq.com/doc/v2/institution/4012194260"],"roles":[],"tags":["APIv2∙风控"],"flags":["mtls","unsigned"],"request":[{"n":"security","t":"true","d":"声明使用商户API证书","r":1},{"n":"xml","t":"object","d":"声明请求的\`XML\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"merchant_name","t":"string","d":"商户名称","i":1},{"n":"sub_mch_id","t":"string","d":"商户识别码","i":1},{"n":"page_index","t":"string","d":"页码","r":1,"i":1},{"n":"page_size","t":"string","d":"展示资料个数","i":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"action","t":"string","e":["add","query"],"r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"return_code","t":"string","d":"返回状态码","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string","d":"返回信息"},{"n":"result_code","t":"string","d":"业务结果","e":["SUCCESS","FAIL"]},{"n":"result_msg","t":"string","d":"业务结果描述"},{"n":"total","t":"string","d":"总记录数","r":1},{"n":"mchinfo","t":"object[]","d":"商户信息列表","r":1,"p":"对应TypeScript的array"},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"mch_id","t":"string","d":"商户号","r":1,"i":1},{"n":"merchant_name","t":"string","d":"商户名称","r":1,"i":1},{"n":"merchant_shortname","t":"string","d":"商户简称","r":1,"i":1},{"n":"service_phone","t":"string","d":"客服电话","r":1,"i":1},{"n":"contact","t":"string","d":"联系人","i":1},{"n":"contact_phone","t":"string","d":"联系电话","i":1},{"n":"contact_email","t":"string","d":"联系邮箱","i":1},{"n":"business","t":"string","d":"经营类目","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商商户号","r":1,"i":1},{"n":"channel_name","t":"string","d":"渠道商名称","r":1,"i":1}]}],"options":"{\\n  xml: {\\n    appid: 'wxd678efh567hg6787',\\n    mch_id: '1230000109',\\n    merchant_name: 'Merchantname',\\n    sub_mch_id: '1230000109',\\n    page_index: '1',\\n    page_size: '10',\\n  },\\n  query: {\\n    action: 'add',\\n  },\\n  security: true,\\n}","message":"appid=wxd678efh567hg6787&mch_id=1230000109&merchant_name=Merchantname&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&page_index=1&page_size=10&sub_mch_id=1230000109&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/secapi/mch/submchmanage.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/secapi/mch/submchmanage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/secapi/mch/submchmanage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const submchmanage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  submchmanage as default
};
