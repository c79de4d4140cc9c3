import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建电子发票卡券模板","description":"创建电子发票卡券模板 POST v3/new-tax-control-fapiao/card-template 经营工具∙电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/new-tax-control-fapiao/card-template","chain":".v3.newTaxControlFapiao.cardTemplate","area":"fapiao","sections":[{"verb":"post","title":"创建电子发票卡券模板","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012529382","https://pay.weixin.qq.com/doc/v3/partner/4012474026","https://pay.weixin.qq.com/doc/v3/partner/4015792562"],"roles":["直连商户","服务商","渠道商"],"tags":["经营工具∙电子发票"],"updated":"2021.11.22","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"card_appid","t":"string","d":"插卡公众号AppID","r":1,"i":1},{"n":"card_template_information","t":"object","d":"卡券模板信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"payee_name","t":"string","d":"收款方名称","i":2},{"n":"logo_url","t":"string","d":"卡券logo地址","r":1,"i":2},{"n":"custom_cell","t":"object","d":"卡券自定义cell位配置","i":2,"p":"对应TypeScript的object"},{"n":"words","t":"string","d":"cell位文字","r":1,"i":3},{"n":"description","t":"string","d":"cell位描述","r":1,"i":3},{"n":"jump_url","t":"string","d":"点击cell位跳转的地址","i":3},{"n":"miniprogram_user_name","t":"string","i":3},{"n":"miniprogram_path","t":"string","i":3}],"replies":[{"status":200,"rows":[{"n":"card_appid","t":"string","d":"插卡公众号AppID","r":1},{"n":"card_id","t":"string","d":"卡券模板id","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1900000109',\\n    card_appid: 'wxb1170446a4c0a5a2',\\n    card_template_information: {\\n      payee_name: 'PAYEE_NAME',\\n      logo_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',\\n      custom_cell: {\\n        words: '传入的自定义cell位文字',\\n        description: '传入的自定义cell位描述',\\n        jump_url: 'http://www.qq.com',\\n        miniprogram_user_name: 'gh_86a091e50ad4@app',\\n        miniprogram_path: 'pages/xxxPage',\\n      },\\n    },\\n  },\\n}","message":"POST\\n/v3/new-tax-control-fapiao/card-template\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000109\\",\\"card_appid\\":\\"wxb1170446a4c0a5a2\\",\\"card_template_information\\":{\\"payee_name\\":\\"PAYEE_NAME\\",\\"logo_url\\":\\"https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0\\",\\"custom_cell\\":{\\"words\\":\\"传入的自定义cell位文字\\",\\"description\\":\\"传入的自定义cell位描述\\",\\"jump_url\\":\\"http://www.qq.com\\",\\"miniprogram_user_name\\":\\"gh_86a091e50ad4@app\\",\\"miniprogram_path\\":\\"pages/xxxPage\\"}}}\\n"}]},"relativePath":"openapi/v3/new-tax-control-fapiao/card-template.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/new-tax-control-fapiao/card-template.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/new-tax-control-fapiao/card-template.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cardTemplate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cardTemplate as default
};
