// Generated from lib/openapi/catalog by `npm run generate`. Do not edit.
export const PAGES: string = `GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks query token page_token page_size stock_list total_count next_page_token
GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores query token page_token page_size store_list total_count next_page_token
GET brand/marketing/product-coupon/users/{openid}/coupons query token page_token page_size user_coupon_list total_count next_page_token
GET global/v3/customs/orders query offset offset limit data total_count
GET hk/v3/refunds query offset offset  data total_num
GET hk/v3/settle/settlements query offset offset limit data total_count
POST v2/billcommentsp/batchquerycomment xml offset offset limit
POST v2/deposit/refundquery xml offset offset   total_refund_count
POST v2/pay/refundquery xml offset offset   total_refund_count
POST v2/pay/refundqueryv2 xml offset offset   total_refund_count
POST v2/pay/settlementquery xml offset offset limit
POST v2/risk/getviolation xml index page_index page_size violation_records.violation_records violation_records.total_size
POST v2/sandboxnew/pay/refundquery xml offset offset   total_refund_count
POST v2/secapi/mch/submchmanage xml index page_index page_size mchinfo total
GET v3/bank-transfer/batches/batch-id/{batch_id} query offset offset limit transfer_detail_list total_count
GET v3/bank-transfer/batches/out-batch-no/{out_batch_no} query offset offset limit transfer_detail_list total_count
GET v3/brand/card/card-links query index page_index page_size active_link_list total_num
GET v3/brand/marketing/shake-activities/activities query page offset limit data total_count
GET v3/brand/partner/card-member/cards query page offset limit data total_count
GET v3/brand/partner/card-member/membership-activities query offset offset limit data total_count
GET v3/brand/partner/card-member/user-cards query page offset limit data total_count
GET v3/brand/partner/store/brandstores query offset offset limit data total_count
GET v3/capital/capitallhh/banks/corporate-banking query offset offset limit data total_count
GET v3/capital/capitallhh/banks/personal-banking query offset offset limit data total_count
GET v3/capital/capitallhh/banks/{bank_alias_code}/branches query offset offset limit data total_count
GET v3/edu-papay/user/{openid}/contracts query page offset limit data total_count
GET v3/edu-star/orders query page offset limit data total_count
GET v3/eduschoolpay/users/{openid}/contracts query page offset limit data total_count
GET v3/global/customs/orders query offset offset limit data total_count
GET v3/global/merchant-service/complaints query offset offset limit data total_count
GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys query offset offset limit data total_count
GET v3/global/refunds query offset offset  data total_num
GET v3/global/settle/settlements query offset offset limit data total_count
GET v3/iotmanage/devices query offset offset limit data total_count
GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id} query offset offset limit data total_count
GET v3/marketing/bank/packages/{package_id}/tasks query page offset limit data total_count
GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes query page offset limit data total_count
GET v3/marketing/busifavor/users/{openid}/coupons query page offset limit data total_count
GET v3/marketing/favor/stocks query page offset limit data total_count
GET v3/marketing/favor/stocks/{stock_id}/items query page offset limit data total_count
GET v3/marketing/favor/stocks/{stock_id}/merchants query page offset limit data total_count
GET v3/marketing/favor/users/{openid}/coupons query page offset limit data total_count
GET v3/marketing/goods-subsidy-activity/activities query page offset limit data total_count
GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives query page offset limit data total_count
GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores query page offset limit data total_count
GET v3/marketing/membercard-activity/activities query offset offset limit data total_count
GET v3/marketing/membercard-open/cards query page offset limit data total_count
GET v3/marketing/membercard-open/user/cards query page offset limit data total_count
GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans query offset offset page_size plan_list total_count
GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks query token page_token page_size stock_list total_count next_page_token
GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores query token page_token page_size store_list total_count next_page_token
GET v3/marketing/partner/product-coupon/users/{openid}/coupons query token page_token page_size user_coupon_list total_count next_page_token
GET v3/marketing/partnerships query page offset limit data total_count
GET v3/marketing/paygiftactivity/activities query page offset limit data total_count
GET v3/marketing/paygiftactivity/activities/{activity_id}/goods query page offset limit data total_count
GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants query page offset limit data total_count
GET v3/marketing/weekly-discount/activities query offset offset limit data total_count
GET v3/marketing/withdraw-favor/users/{openid}/coupons query page offset limit data total_count
GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid} query offset offset limit data total_count
POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades json index page_index page_size risk_trade_list total_num
GET v3/merchant-service/complaints query offset offset limit data total_count
GET v3/merchant-service/complaints-v2 query offset offset limit data total_count
GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys query offset offset limit data total_count
GET v3/merchantfund/merchant/income-records query offset offset limit data total_count
GET v3/merchantfund/partner/income-records query offset offset limit data total_count
GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo query offset offset limit mch_invite_result_list total_count
GET v3/new-tax-control-fapiao/merchant/tax-codes query offset offset limit data total_count
GET v3/offlineface/face-collections query offset offset limit face_collections
GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code} query offset offset limit data total_count
GET v3/parking/reminders/applications query offset offset limit application_list
GET v3/partner-transfer/batches/batch-id/{batch_id} query offset offset limit transfer_detail_list total_num
GET v3/partner-transfer/batches/out-batch-no/{out_batch_no} query offset offset limit transfer_detail_list total_num
GET v3/payroll-card/authentications query offset offset limit data total_count
GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id} query offset offset limit data transfer_batch.total_num
GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no} query offset offset limit data transfer_batch.total_num
GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id} query offset offset limit data transfer_batch.total_num
GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no} query offset offset limit data transfer_batch.total_num
GET v3/smartguide/guides query offset offset limit data total_count
GET v3/taxi-invoice/user-taxi-orders query offset offset limit data total_count
GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid} query offset offset limit data total_count
GET v3/transfer/batches/batch-id/{batch_id} query offset offset limit transfer_detail_list transfer_batch.total_num
GET v3/transfer/batches/out-batch-no/{out_batch_no} query offset offset limit transfer_detail_list transfer_batch.total_num
GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers query offset offset limit data total_count`
