import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"创建核销订单API / 通过QQ账号查询核销订单列表API","description":"创建核销订单API POST v3/edu-star/orders 学生卡身份权益","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/edu-star/orders","chain":".v3.eduStar.orders","area":"school","sections":[{"verb":"post","title":"创建核销订单API","official":[],"roles":["直连商户"],"tags":["学生卡身份权益"],"updated":"2020.10.19","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"appid","r":1,"i":1},{"n":"wechat_openid","t":"string","d":"用户在appid下的唯一标识","i":1},{"n":"qq","t":"string","d":"用户QQ账号","i":1},{"n":"right_id","t":"string","d":"权益ID","r":1,"i":1},{"n":"create_time","t":"string","d":"权益核销时间","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"appid","r":1},{"n":"wechat_openid","t":"string","d":"用户在appid下的唯一标识","r":1},{"n":"qq","t":"string","d":"用户QQ账号"},{"n":"right_id","t":"string","d":"权益ID","r":1},{"n":"create_time","t":"string","d":"权益核销时间","r":1},{"n":"order_state","t":"string","d":"订单状态","r":1},{"n":"order_id","t":"string","d":"订单号","r":1}]}],"options":"{\\n  json: {\\n    appid: 'wx998877665544wx',\\n    wechat_openid: 'oUpF8uMuAJOM2pxb1Q',\\n    qq: '100000000000',\\n    right_id: 'qw3Da21QRCNt',\\n    create_time: '2018-05-23T12:13:50+08:00',\\n  },\\n}","message":"POST\\n/v3/edu-star/orders\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"appid\\":\\"wx998877665544wx\\",\\"wechat_openid\\":\\"oUpF8uMuAJOM2pxb1Q\\",\\"qq\\":\\"100000000000\\",\\"right_id\\":\\"qw3Da21QRCNt\\",\\"create_time\\":\\"2018-05-23T12:13:50+08:00\\"}\\n"},{"verb":"get","title":"通过QQ账号查询核销订单列表API","official":[],"roles":["直连商户"],"tags":["学生卡身份权益"],"updated":"2020.10.19","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"appid","r":1,"i":1},{"n":"wechat_openid","t":"string","d":"用户在appid下的唯一标识","i":1},{"n":"qq","t":"string","d":"用户QQ账号","i":1},{"n":"offset","t":"integer","d":"分页页码","i":1},{"n":"limit","t":"integer","d":"分页大小","i":1}],"replies":[{"status":200,"rows":[{"n":"data","t":"object[]","d":"结果集","r":1,"p":"对应TypeScript的array"},{"n":"appid","t":"string","d":"appid","r":1,"i":1},{"n":"wechat_openid","t":"string","d":"用户在appid下的唯一标识","r":1,"i":1},{"n":"qq","t":"string","d":"用户QQ账号","i":1},{"n":"right_id","t":"string","d":"权益ID","r":1,"i":1},{"n":"create_time","t":"string","d":"权益核销时间","r":1,"i":1},{"n":"order_state","t":"string","d":"订单状态","r":1,"i":1},{"n":"order_id","t":"string","d":"订单号","r":1,"i":1},{"n":"total_count","t":"integer","d":"总数量","r":1},{"n":"offset","t":"integer","d":"分页页码"},{"n":"limit","t":"integer","d":"分页大小"}]}],"options":"{\\n  query: {\\n    appid: 'wx998877665544wx',\\n    wechat_openid: 'oUpF8uMuAJOM2pxb1Q',\\n    qq: '100000000000',\\n    offset: 0,\\n    limit: 20,\\n  },\\n}","message":"GET\\n/v3/edu-star/orders?appid=wx998877665544wx&wechat_openid=oUpF8uMuAJOM2pxb1Q&qq=100000000000&offset=0&limit=20\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/edu-star/orders.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/edu-star/orders.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/edu-star/orders.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const orders = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  orders as default
};
