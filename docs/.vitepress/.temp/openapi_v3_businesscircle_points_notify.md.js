import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商圈会员积分同步","description":"商圈会员积分同步 POST v3/businesscircle/points/notify 经营工具∙智慧商圈","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/businesscircle/points/notify","chain":".v3.businesscircle.points.notify","area":"retail","sections":[{"verb":"post","title":"商圈会员积分同步","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012534698","https://pay.weixin.qq.com/doc/v3/partner/4012474133"],"roles":["直连商户","服务商"],"tags":["经营工具∙智慧商圈"],"updated":"2023.08.23","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"商圈商户ID","i":1},{"n":"transaction_id","t":"string","d":"微信订单号","r":1,"i":1},{"n":"appid","t":"string","d":"小程序appid","r":1,"i":1},{"n":"openid","t":"string","d":"顾客openid","r":1,"i":1},{"n":"earn_points","t":"boolean","d":"是否获得积分","r":1,"i":1},{"n":"increased_points","t":"integer","d":"订单新增积分值","r":1,"i":1},{"n":"points_update_time","t":"string","d":"积分更新时间","r":1,"i":1},{"n":"no_points_remarks","t":"string","d":"未获得积分的备注信息","i":1},{"n":"total_points","t":"integer","d":"顾客积分总额","i":1}],"replies":[{"status":204,"rows":[]}],"options":"{\\n  json: {\\n    sub_mchid: '1234567890',\\n    transaction_id: '1217752501201407033233368018',\\n    appid: 'wx1234567890abcdef',\\n    openid: 'oWmnN4xxxxxxxxxxe92NHIGf1xd8',\\n    earn_points: true,\\n    increased_points: 100,\\n    points_update_time: '2020-05-20T13:29:35.120+08:00',\\n    no_points_remarks: '传入的自定义未获得积分的备注信息',\\n    total_points: 888888,\\n  },\\n}","message":"POST\\n/v3/businesscircle/points/notify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1234567890\\",\\"transaction_id\\":\\"1217752501201407033233368018\\",\\"appid\\":\\"wx1234567890abcdef\\",\\"openid\\":\\"oWmnN4xxxxxxxxxxe92NHIGf1xd8\\",\\"earn_points\\":true,\\"increased_points\\":100,\\"points_update_time\\":\\"2020-05-20T13:29:35.120+08:00\\",\\"no_points_remarks\\":\\"传入的自定义未获得积分的备注信息\\",\\"total_points\\":888888}\\n"}]},"relativePath":"openapi/v3/businesscircle/points/notify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/businesscircle/points/notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/businesscircle/points/notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notify as default
};
