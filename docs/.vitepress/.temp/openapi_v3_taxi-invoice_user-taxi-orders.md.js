import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"获取乘客行程单列表API","description":"获取乘客行程单列表API GET v3/taxi-invoice/user-taxi-orders 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/user-taxi-orders","chain":".v3.taxiInvoice.userTaxiOrders","area":"taxi-invoice","sections":[{"verb":"get","title":"获取乘客行程单列表API","official":["https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"limit","t":"integer","d":"最大资源条数","i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","i":1},{"n":"openid","t":"string","d":"小程序用户的微信openid","r":1,"i":1},{"n":"appid","t":"string","d":"小程序appid","r":1,"i":1},{"n":"begin_date","t":"string","d":"起始日期","r":1,"i":1},{"n":"end_date","t":"string","d":"结束日期","r":1,"i":1},{"n":"region_id","t":"integer","d":"行政区划id","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"乘客行程单详情","r":1,"p":"对应TypeScript的array"},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1},{"n":"driver_license","t":"string","d":"营运资格证号","r":1,"i":1},{"n":"up_time","t":"string","d":"上车时间","r":1,"i":1},{"n":"offset","t":"integer","d":"请求资源起始位置","r":1},{"n":"limit","t":"integer","d":"最大资源条数","r":1},{"n":"total_count","t":"integer","d":"资源总条数","r":1},{"n":"links","t":"object","d":"相关链接","p":"对应TypeScript的object"},{"n":"next","t":"string","d":"下一页链接","i":1},{"n":"prev","t":"string","d":"上一页链接","i":1},{"n":"self","t":"string","d":"当前链接","i":1}]}],"options":"{\\n  query: {\\n    limit: 5,\\n    offset: 10,\\n    openid: 'oUypO5fUvaUkyuc6ueOwgwDMjCiM',\\n    appid: 'wxb1170446a4c0a5a2',\\n    begin_date: '20200307',\\n    end_date: '20200407',\\n    region_id: 510100,\\n  },\\n}","message":"GET\\n/v3/taxi-invoice/user-taxi-orders?limit=5&offset=10&openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&appid=wxb1170446a4c0a5a2&begin_date=20200307&end_date=20200407&region_id=510100\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/taxi-invoice/user-taxi-orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/user-taxi-orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/user-taxi-orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const userTaxiOrders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  userTaxiOrders as default
};
