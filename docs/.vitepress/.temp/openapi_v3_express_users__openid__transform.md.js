import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"用户openid转换API","description":"用户openid转换API POST v3/express/users/{openid}/transform 微信寄快递","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/express/users/{openid}/transform","chain":".v3.express.users._openid_.transform","area":"retail","sections":[{"verb":"post","title":"用户openid转换API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml"],"roles":["服务商"],"tags":["微信寄快递"],"updated":"2021.10.26","flags":[],"request":[{"n":"openid","t":"string","d":"用户openid","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"目标应用的appid","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"openid","t":"string","d":"转换后的openid","r":1}]}],"options":"{\\n  openid: 'xsd3434454567676',\\n  json: {\\n    appid: 'wxaaaa1a123b456c7d',\\n  },\\n}","message":"POST\\n/v3/express/users/xsd3434454567676/transform\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wxaaaa1a123b456c7d\\"}\\n"}]},"relativePath":"openapi/v3/express/users/{openid}/transform.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/express/users/{openid}/transform.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/express/users/{openid}/transform.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transform = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transform as default
};
