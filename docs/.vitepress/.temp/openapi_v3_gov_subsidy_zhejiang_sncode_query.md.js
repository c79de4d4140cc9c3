import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"sn码销售状态查询","description":"sn码销售状态查询 POST v3/gov/subsidy/zhejiang/sncode/query 国补专区 浙江","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/zhejiang/sncode/query","chain":".v3.gov.subsidy.zhejiang.sncode.query","area":"gov-subsidy","sections":[{"verb":"post","title":"sn码销售状态查询","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],"roles":["电商平台","服务商"],"tags":["国补专区","浙江"],"updated":"2025.04.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sn","t":"string","d":"商品SN码","r":1,"i":1},{"n":"province","t":"string","d":"省份代码","r":1,"i":1},{"n":"manufact_cert_code","t":"string","d":"厂商统一社会信 用代码","i":1},{"n":"goods_type","t":"string","d":"商品品类","r":1,"i":1},{"n":"goods_bar_code","t":"string","d":"商品条码","r":1,"i":1},{"n":"imei1","t":"string","d":"IMEI_1 码","i":1},{"n":"imei2","t":"string","d":"IMEI_2 码","i":1},{"n":"sales_models","t":"string","d":"渠道类型","i":1},{"n":"req_ssn","t":"string","d":"请求流水号","r":1,"i":1},{"n":"req_time","t":"string","d":"请求时间","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"resp_code","t":"string","d":"响应码","r":1},{"n":"resp_desc","t":"string","d":"响应描述","r":1},{"n":"sn","t":"string","d":"商品SN码"},{"n":"province","t":"string","d":"省份代码"},{"n":"sell_state","t":"string","d":"售卖状态","e":["U0022","U0023","U0024","U9999"]}]}],"options":"{\\n  json: {\\n    sn: '传入的自定义商品SN码',\\n    province: '传入的自定义省份代码',\\n    manufact_cert_code: 'MANUFACT_CERT_CODE',\\n    goods_type: '传入的自定义商品品类',\\n    goods_bar_code: 'GOODS_BAR_CODE',\\n    imei1: '传入的自定义IMEI_1',\\n    imei2: '传入的自定义IMEI_2',\\n    sales_models: '传入的自定义渠道类型',\\n    req_ssn: '传入的自定义请求流水号',\\n    req_time: '2026-01-01T12:00:00+08:00',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/zhejiang/sncode/query\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sn\\":\\"传入的自定义商品SN码\\",\\"province\\":\\"传入的自定义省份代码\\",\\"manufact_cert_code\\":\\"MANUFACT_CERT_CODE\\",\\"goods_type\\":\\"传入的自定义商品品类\\",\\"goods_bar_code\\":\\"GOODS_BAR_CODE\\",\\"imei1\\":\\"传入的自定义IMEI_1\\",\\"imei2\\":\\"传入的自定义IMEI_2\\",\\"sales_models\\":\\"传入的自定义渠道类型\\",\\"req_ssn\\":\\"传入的自定义请求流水号\\",\\"req_time\\":\\"2026-01-01T12:00:00+08:00\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/zhejiang/sncode/query.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/sncode/query.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/sncode/query.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const query = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  query as default
};
