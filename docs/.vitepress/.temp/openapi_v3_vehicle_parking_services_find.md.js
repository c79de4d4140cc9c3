import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询车牌服务开通信息API","description":"查询车牌服务开通信息API GET v3/vehicle/parking/services/find 支付分∙停车服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/parking/services/find","chain":".v3.vehicle.parking.services.find","area":"payscore-parking","sections":[{"verb":"get","title":"查询车牌服务开通信息API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012534043","https://pay.weixin.qq.com/doc/v3/partner/4012534183"],"roles":["服务商"],"tags":["支付分∙停车服务"],"updated":"2021.08.06","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"子商户号","i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["BLUE","GREEN","YELLOW","BLACK","WHITE","LIMEGREEN"],"r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"plate_color","t":"string","d":"车牌颜色","e":["BLUE","GREEN","YELLOW","BLACK","WHITE","LIMEGREEN"],"r":1},{"n":"service_open_time","t":"string","d":"车牌服务开通时间"},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"service_state","t":"string","d":"车牌服务开通状态","e":["NORMAL","PAUSE","OUT_SERVICE"],"r":1}]}],"options":"{\\n  query: {\\n    appid: 'wxcbda96de0b165486',\\n    sub_mchid: '1900000109',\\n    plate_number: '传入的自定义车牌号',\\n    plate_color: 'BLUE',\\n    openid: 'oUpF8uMuAJOM2pxb1Q',\\n  },\\n}","message":"GET\\n/v3/vehicle/parking/services/find?appid=wxcbda96de0b165486&sub_mchid=1900000109&plate_number=%E4%BC%A0%E5%85%A5%E7%9A%84%E8%87%AA%E5%AE%9A%E4%B9%89%E8%BD%A6%E7%89%8C%E5%8F%B7&plate_color=BLUE&openid=oUpF8uMuAJOM2pxb1Q\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/vehicle/parking/services/find.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/parking/services/find.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/parking/services/find.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const find = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  find as default
};
