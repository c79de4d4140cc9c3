import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"资料更新请求审核结果回调通知","description":"资料更新请求审核结果回调通知 POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify","chain":".v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify","area":"bank-channel","sections":[{"verb":"post","title":"资料更新请求审核结果回调通知","official":["https://pay.weixin.qq.com/doc/v3/merchant/4016080141"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2025.09.15","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"out_request_no","t":"string","d":"资料更新请求单号","r":1,"i":1},{"n":"mchid","t":"string","d":"商户号","r":1,"i":1},{"n":"audit_result","t":"string","d":"审核结果","e":["PASS","REJECT"],"i":1},{"n":"audit_finish_time","t":"string","d":"审核完成时间","i":1},{"n":"attach_info","t":"string","d":"业务附属信息","i":1},{"n":"fail_code","t":"string","d":"审核驳回错误码","i":1},{"n":"fail_msg","t":"string","d":"审核驳回错误原因","i":1},{"n":"scene","t":"string","d":"场景","e":["01","02","03"],"i":1}],"replies":[{"status":200,"rows":[{"n":"ret_msg","t":"string","d":"接口返回信息"}]}],"options":"{\\n  json: {\\n    out_request_no: 'htozr8denqegbt6tk6u10iymo7yww5pn',\\n    mchid: '1900016681',\\n    audit_result: 'PASS',\\n    audit_finish_time: '2015-05-20T13:29:35+08:00',\\n    attach_info: 'updateidcard',\\n    fail_code: '1001',\\n    fail_msg: 'IDCARD_ILLEGAL',\\n    scene: '01',\\n  },\\n}","message":"POST\\n/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"out_request_no\\":\\"htozr8denqegbt6tk6u10iymo7yww5pn\\",\\"mchid\\":\\"1900016681\\",\\"audit_result\\":\\"PASS\\",\\"audit_finish_time\\":\\"2015-05-20T13:29:35+08:00\\",\\"attach_info\\":\\"updateidcard\\",\\"fail_code\\":\\"1001\\",\\"fail_msg\\":\\"IDCARD_ILLEGAL\\",\\"scene\\":\\"01\\"}\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const notify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  notify as default
};
