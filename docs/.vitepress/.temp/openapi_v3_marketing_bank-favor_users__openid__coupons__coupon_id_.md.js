import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询绑定多笔立减活动的代金券详情","description":"查询绑定多笔立减活动的代金券详情 GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id} 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}","chain":".v3.marketing.bankFavor.users._openid_.coupons._coupon_id_","area":"coupon-favor","sections":[{"verb":"get","title":"查询绑定多笔立减活动的代金券详情","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014569864"],"roles":["直连商户"],"tags":["运营工具∙代金券"],"updated":"2025.05.13","flags":[],"request":[{"n":"openid","t":"string","d":"用户标识ID","r":1},{"n":"coupon_id","t":"string","d":"代金券ID","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"stock_creator_mchid","t":"string","d":"创建批次的商户号","r":1},{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"coupon_id","t":"string","d":"代金券id","r":1},{"n":"coupon_name","t":"string","d":"代金券名称","r":1},{"n":"coupon_state","t":"string","d":"券状态","e":["COUPON_STATE_UNKNOW","COUPON_STATE_SEND","COUPON_STATE_USED","COUPON_STATE_EXPIRED"],"r":1},{"n":"receive_time","t":"string","d":"领券时间","r":1},{"n":"available_begin_time","t":"string","d":"可用开始时间","r":1},{"n":"available_end_time","t":"string","d":"可用结束时间","r":1},{"n":"activity_id","t":"string","d":"活动ID","r":1},{"n":"max_use_number","t":"integer","d":"最大使用次数","r":1},{"n":"available_number","t":"integer","d":"可用次数","r":1},{"n":"used_number","t":"integer","d":"已使用次数","r":1},{"n":"use_amount_list","t":"object","d":"已用金额列表","p":"对应TypeScript的object"},{"n":"used_amounts","t":"string[]","d":"已用金额","i":1},{"n":"openid","t":"string","d":"用户标识ID"}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  coupon_id: '9856888',\\n  query: {\\n    appid: 'wx57849631bb367f52',\\n  },\\n}","message":"GET\\n/v3/marketing/bank-favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons/9856888?appid=wx57849631bb367f52\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _coupon_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _coupon_id_ as default
};
