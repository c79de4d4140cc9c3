import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取抬头填写链接","description":"获取抬头填写链接 GET v3/new-tax-control-fapiao/user-title/title-url 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/user-title/title-url","chain":".v3.newTaxControlFapiao.userTitle.titleUrl","area":"fapiao","sections":[{"verb":"get","title":"获取抬头填写链接","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012538106","https://pay.weixin.qq.com/doc/v3/partner/4012474040","https://pay.weixin.qq.com/doc/v3/partner/4015770776"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2025.09.03","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"fapiao_apply_id","t":"string","d":"发票申请单号","r":1,"i":1},{"n":"source","t":"string","d":"开票来源","e":["WEB","MINIPROGRAM"],"r":1,"i":1},{"n":"appid","t":"string","d":"商户AppID","r":1,"i":1},{"n":"openid","t":"string","d":"用户OpenID","r":1,"i":1},{"n":"total_amount","t":"integer","d":"总金额","r":1,"i":1},{"n":"seller_name","t":"string","d":"销售方名称","i":1},{"n":"show_phone_cell","t":"boolean","d":"是否需要展示手机号填写栏","i":1},{"n":"must_input_phone","t":"boolean","d":"用户是否必须填写手机号","i":1},{"n":"show_email_cell","t":"boolean","d":"是否需要展示邮箱地址填写栏","i":1},{"n":"must_input_email","t":"boolean","d":"用户是否必须填写邮箱地址","i":1}],"replies":[{"status":200,"rows":[{"n":"title_url","t":"string","d":"抬头填写链接"},{"n":"miniprogram_appid","t":"string","d":"抬头填写小程序AppID"},{"n":"miniprogram_path","t":"string","d":"抬头填写小程序页面路径"},{"n":"miniprogram_user_name","t":"string","d":"抬头填写小程序的用户名"}]}],"options":"{\\n  query: {\\n    sub_mchid: '1900000109',\\n    fapiao_apply_id: 'fapiao_20200701_123456',\\n    source: 'WEB',\\n    appid: 'wxb1170446a4c0a5a2',\\n    openid: 'plN5twRbHym_j-QcqCzstl0HmwEs',\\n    total_amount: 382895,\\n    seller_name: 'SELLER_NAME',\\n    show_phone_cell: true,\\n    must_input_phone: true,\\n    show_email_cell: true,\\n    must_input_email: true,\\n  },\\n}","message":"GET\\n/v3/new-tax-control-fapiao/user-title/title-url?sub_mchid=1900000109&fapiao_apply_id=fapiao_20200701_123456&source=WEB&appid=wxb1170446a4c0a5a2&openid=plN5twRbHym_j-QcqCzstl0HmwEs&total_amount=382895&seller_name=SELLER_NAME&show_phone_cell=true&must_input_phone=true&show_email_cell=true&must_input_email=true\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/user-title/title-url.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/user-title/title-url.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/user-title/title-url.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const titleUrl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  titleUrl as default
};
