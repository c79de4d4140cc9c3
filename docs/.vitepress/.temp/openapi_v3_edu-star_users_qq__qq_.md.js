import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过QQ账号查询用户信息API","description":"通过QQ账号查询用户信息API GET v3/edu-star/users/qq/{qq} 学生卡身份权益","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-star/users/qq/{qq}","chain":".v3.eduStar.users.qq._qq_","area":"school","sections":[{"verb":"get","title":"通过QQ账号查询用户信息API","official":[],"roles":["直连商户"],"tags":["学生卡身份权益"],"updated":"2020.10.19","flags":[],"request":[{"n":"qq","t":"string","d":"用户QQ账号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"商户appid","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"education_star_student","t":"boolean","d":"学生标识","r":1},{"n":"appid","t":"string","d":"商户appid","r":1},{"n":"wechat_openid","t":"string","d":"用户在appid下的唯一标识","r":1},{"n":"qq","t":"string","d":"用户QQ账号","r":1},{"n":"register_time","t":"string","d":"注册时间"}]}],"options":"{\\n  qq: '100000000000',\\n  query: {\\n    appid: 'wx998877665544wx',\\n  },\\n}","message":"GET\\n/v3/edu-star/users/qq/100000000000?appid=wx998877665544wx\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/edu-star/users/qq/{qq}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-star/users/qq/{qq}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-star/users/qq/{qq}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _qq_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _qq_ as default
};
