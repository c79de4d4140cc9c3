import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取凭证授权接口","description":"获取凭证授权接口 POST v3/offlinefacemch/tokens 刷脸支付","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/offlinefacemch/tokens","chain":".v3.offlinefacemch.tokens","area":"face-palm","sections":[{"verb":"post","title":"获取凭证授权接口","official":["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],"roles":["服务商"],"tags":["刷脸支付"],"updated":"2022.11.14","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","p":"对应TypeScript的object"},{"n":"scene","t":"string","d":"使用场景","i":1},{"n":"web_init_data","t":"object","d":"小程序/h5鉴权场景初始化数据","i":1,"p":"对应TypeScript的object"},{"n":"out_user_id","t":"string","d":"商户刷脸用户ID","i":2},{"n":"organization_id","t":"string","d":"机构ID","i":2}],"replies":[{"status":200,"rows":[{"n":"token","t":"string","d":"授权凭证"}]}],"options":"{\\n  json: {\\n    scene: 'WEBSESSION',\\n    web_init_data: {\\n      out_user_id: 'OUT_USER_ID',\\n      organization_id: '1004',\\n    },\\n  },\\n}","message":"POST\\n/v3/offlinefacemch/tokens\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"scene\\":\\"WEBSESSION\\",\\"web_init_data\\":{\\"out_user_id\\":\\"OUT_USER_ID\\",\\"organization_id\\":\\"1004\\"}}\\n"}]},"relativePath":"openapi/v3/offlinefacemch/tokens.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/offlinefacemch/tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/offlinefacemch/tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tokens as default
};
