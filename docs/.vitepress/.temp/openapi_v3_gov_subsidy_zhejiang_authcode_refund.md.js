import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"品类凭证码上报撤销","description":"品类凭证码上报撤销 POST v3/gov/subsidy/zhejiang/authcode/refund 国补专区 浙江","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/gov/subsidy/zhejiang/authcode/refund","chain":".v3.gov.subsidy.zhejiang.authcode.refund","area":"gov-subsidy","sections":[{"verb":"post","title":"品类凭证码上报撤销","official":["https://pay.weixin.qq.com/doc/v3/partner/4013989530"],"roles":["电商平台","服务商"],"tags":["国补专区","浙江"],"updated":"2025.04.07","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sp_serial_no","t":"string","d":"接入方请求流水号","r":1,"i":1},{"n":"cred_frozen_no","t":"string","d":"冻结流水号","r":1,"i":1},{"n":"trans_date","t":"string","d":"交易日期","r":1,"i":1},{"n":"trans_time","t":"string","d":"交易时间","r":1,"i":1},{"n":"order_no","t":"string","d":"商户订单号","i":1},{"n":"subsidy_amt","t":"number","d":"政府补贴金额","i":1},{"n":"add_code","t":"string","d":"收货地区编码","i":1},{"n":"address","t":"string","d":"收货地址","i":1},{"n":"sale_models","t":"string","d":"销售方式(0-线上/1-线下)","e":["0","1"],"i":1},{"n":"uniscid","t":"string","i":1},{"n":"barcode","t":"string","d":"商品条码(13 位或 14 位)","i":1},{"n":"auth_code","t":"string","d":"品类凭证码","r":1,"i":1},{"n":"req_ssn","t":"string","d":"请求流水号","r":1,"i":1},{"n":"bank_name","t":"string","d":"银行机构名称","i":1},{"n":"bank_subsidy","t":"string","i":1},{"n":"plat_subsidy","t":"string","i":1},{"n":"corp_name","t":"string","d":"销售企业名称","i":1},{"n":"brand","t":"string","d":"家电品牌","i":1}],"replies":[{"status":200,"rows":[{"n":"resp_code","t":"string","d":"响应码","r":1},{"n":"resp_desc","t":"string","d":"响应描述","r":1}]}],"options":"{\\n  json: {\\n    sp_serial_no: 'SP_SERIAL_NO',\\n    cred_frozen_no: 'CRED_FROZEN_NO',\\n    trans_date: '2026-01-01',\\n    trans_time: '2026-01-01T12:00:00+08:00',\\n    order_no: '20150806125346',\\n    subsidy_amt: 1,\\n    add_code: '330000',\\n    address: '传入的自定义收货地址',\\n    sale_models: '0',\\n    uniscid: 'UNISCID',\\n    barcode: '6901010101098',\\n    auth_code: '120061098828009406',\\n    req_ssn: '123',\\n    bank_name: '402713354941',\\n    bank_subsidy: 'BANK_SUBSIDY',\\n    plat_subsidy: 'PLAT_SUBSIDY',\\n    corp_name: 'CORP_NAME',\\n    brand: '传入的自定义家电品牌',\\n  },\\n}","message":"POST\\n/v3/gov/subsidy/zhejiang/authcode/refund\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sp_serial_no\\":\\"SP_SERIAL_NO\\",\\"cred_frozen_no\\":\\"CRED_FROZEN_NO\\",\\"trans_date\\":\\"2026-01-01\\",\\"trans_time\\":\\"2026-01-01T12:00:00+08:00\\",\\"order_no\\":\\"20150806125346\\",\\"subsidy_amt\\":1,\\"add_code\\":\\"330000\\",\\"address\\":\\"传入的自定义收货地址\\",\\"sale_models\\":\\"0\\",\\"uniscid\\":\\"UNISCID\\",\\"barcode\\":\\"6901010101098\\",\\"auth_code\\":\\"120061098828009406\\",\\"req_ssn\\":\\"123\\",\\"bank_name\\":\\"402713354941\\",\\"bank_subsidy\\":\\"BANK_SUBSIDY\\",\\"plat_subsidy\\":\\"PLAT_SUBSIDY\\",\\"corp_name\\":\\"CORP_NAME\\",\\"brand\\":\\"传入的自定义家电品牌\\"}\\n"}]},"relativePath":"openapi/v3/gov/subsidy/zhejiang/authcode/refund.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/gov/subsidy/zhejiang/authcode/refund.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/gov/subsidy/zhejiang/authcode/refund.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refund = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refund as default
};
