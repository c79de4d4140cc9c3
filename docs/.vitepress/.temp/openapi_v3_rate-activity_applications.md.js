import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"报名费率优惠活动API","description":"报名费率优惠活动API POST v3/rate-activity/applications 通用接口","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/rate-activity/applications","chain":".v3.rateActivity.applications","area":"common","sections":[{"verb":"post","title":"报名费率优惠活动API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012698774"],"roles":["从业机构"],"tags":["通用接口"],"updated":"2020.07.29","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"acquiring_bank_id","t":"string","d":"从业机构号","r":1,"i":1},{"n":"channel_id","t":"string","d":"渠道商户号","r":1,"i":1},{"n":"sub_mchid","t":"string","d":"从业机构特约商户号","r":1,"i":1},{"n":"activity_detail","t":"object","d":"活动报名信息","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"activity_id","t":"string","d":"活动ID","r":1,"i":2},{"n":"activity_rate","t":"string","d":"活动费率","i":2},{"n":"activity_apply_information","t":"object[]","d":"活动报名材料","i":2,"p":"对应TypeScript的array"},{"n":"apply_material_id","t":"string","d":"材料ID","i":3},{"n":"apply_material_information","t":"string[]","d":"材料内容","i":3},{"n":"additional_information","t":"object","d":"补充信息","i":1,"p":"对应TypeScript的object"},{"n":"additional_message","t":"string","d":"补充说明","i":2},{"n":"additional_material","t":"string[]","d":"补充材料","i":2}],"replies":[{"status":200,"rows":[{"n":"application_id","t":"string","d":"申请单编号","r":1}]}],"options":"{\\n  json: {\\n    acquiring_bank_id: '1356485',\\n    channel_id: '20001111',\\n    sub_mchid: '1346578',\\n    activity_detail: {\\n      activity_id: 'schoolcanteen_001',\\n      activity_rate: '0.6',\\n      activity_apply_information: [\\n        {\\n          apply_material_id: 'SCHOOL_QUALIFICATION_PROVEMENT',\\n          apply_material_information: ['0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo'],\\n        },\\n      ],\\n    },\\n    additional_information: {\\n      additional_message: '传入的自定义补充说明',\\n      additional_material: ['0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo'],\\n    },\\n  },\\n}","message":"POST\\n/v3/rate-activity/applications\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"acquiring_bank_id\\":\\"1356485\\",\\"channel_id\\":\\"20001111\\",\\"sub_mchid\\":\\"1346578\\",\\"activity_detail\\":{\\"activity_id\\":\\"schoolcanteen_001\\",\\"activity_rate\\":\\"0.6\\",\\"activity_apply_information\\":[{\\"apply_material_id\\":\\"SCHOOL_QUALIFICATION_PROVEMENT\\",\\"apply_material_information\\":[\\"0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo\\"]}]},\\"additional_information\\":{\\"additional_message\\":\\"传入的自定义补充说明\\",\\"additional_material\\":[\\"0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo\\"]}}\\n"}]},"relativePath":"openapi/v3/rate-activity/applications.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/rate-activity/applications.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/rate-activity/applications.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applications = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applications as default
};
