// Generated from lib/openapi/catalog by `npm run generate`. Do not edit.
export const ENCRYPTED = `json.certificate_id json.certificate_name	global/v3/customs/verify-certificate	v3/global/customs/verify-certificate
json.contact.name json.contact.phone json.contact.email	hk/v3/merchants	PUT hk/v3/merchants	v3/global/merchants	PUT v3/global/merchants	PATCH v3/global/merchants/{sub_mchid}
query.bal_account_no query.card_no	GET v3/aggracct-bc/wb-channel/account/balance	GET v3/aggracct-bc/wb-channel/account/mch_archives	GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}
json.bal_account_no	v3/aggracct-bc/wb-channel/bank-channel-account/rename
query.bal_account_no	GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}
json.bal_account_no json.card_no	v3/aggracct-bc/wb-channel/control-orders/punish	v3/aggracct-bc/wb-channel/control-orders/recover	v3/aggracct-bc/wb-channel/special-reduction
json.account_number json.account_name	v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
json.contact_info.name json.contact_info.id_card_number json.contact_info.mobile json.identification_info.identification_name json.identification_info.identification_number json.identification_info.identification_address json.ubo_info_list[].ubo_id_doc_name json.ubo_info_list[].ubo_id_doc_number json.ubo_info_list[].ubo_id_doc_address json.ubo_info.ubo_name json.ubo_info.ubo_id_number	v3/apply4subject/applyment
json.contact_info.contact_name json.contact_info.contact_id_number json.contact_info.openid json.contact_info.mobile_phone json.contact_info.contact_email json.subject_info.identity_info.id_card_info.id_card_name json.subject_info.identity_info.id_card_info.id_card_number json.subject_info.identity_info.id_card_info.id_card_address json.subject_info.identity_info.id_doc_info.id_doc_name json.subject_info.identity_info.id_doc_info.id_doc_number json.subject_info.identity_info.id_doc_info.id_doc_address json.subject_info.ubo_info_list[].ubo_id_doc_name json.subject_info.ubo_info_list[].ubo_id_doc_number json.subject_info.ubo_info_list[].ubo_id_doc_address json.bank_account_info.account_name json.bank_account_info.account_number	v3/applyment4sub/applyment/
json.transfer_detail_list[].user_name json.transfer_detail_list[].user_id_card	v3/bank-transfer/batches	v3/partner-transfer/batches	v3/transfer/batches
json.admin_info.admin_name json.admin_info.id_card_number	v3/brand/applyments
json.phone_number json.user_information.common_field_list[].value json.user_information.custom_field_list[].user_chosen_values[]	v3/brand/partner/card-member/user-cards/import-by-openid	v3/brand/partner/card-member/user-cards/import-by-phone	PATCH v3/brand/partner/card-member/user-cards/{user_card_code}	v3/brand/partner/card-member/user-cards/{user_card_code}/confirm
json.receivers[].name	v3/brand/profitsharing/orders	v3/global/profit-sharing/orders	v3/profitsharing/orders
query.account_number	GET v3/capital/capitallhh/banks/search-banks-by-bank-account
json.combine_payer_info.identity.number json.combine_payer_info.identity.name	v3/combine-transactions/app	v3/combine-transactions/h5	v3/combine-transactions/jsapi	v3/combine-transactions/native	v3/repayment/combine-transactions/partner/prepay
json.real_identity.identity_id json.real_identity.real_name	v3/credit-repayment/partner/contracts/app-presign	v3/credit-repayment/partner/contracts/h5-presign
json.payee_info.bank_account_info.account_name json.payee_info.bank_account_info.account_number json.payee_info.identity_info.identification_name json.payee_info.identity_info.identification_no	v3/ecommerce/account/apply-cancel-withdraw	v3/mch_operate/risk/withdrawl-apply
json.id_card_info.id_card_name json.id_card_info.id_card_number json.id_doc_info.id_doc_name json.id_doc_info.id_doc_number json.ubo_info_list[].ubo_id_doc_name json.ubo_info_list[].ubo_id_doc_number json.ubo_info_list[].ubo_id_doc_address json.account_info.account_name json.account_info.account_number json.contact_info.contact_name json.contact_info.contact_id_card_number json.contact_info.mobile_phone	v3/ecommerce/applyments/submit-account-hosting-applyment
json.id_card_info.id_card_name json.id_card_info.id_card_number json.id_card_info.id_card_address json.id_doc_info.id_doc_name json.id_doc_info.id_doc_number json.id_doc_info.id_doc_address json.ubo_info_list[].ubo_id_doc_name json.ubo_info_list[].ubo_id_doc_number json.ubo_info_list[].ubo_id_doc_address json.account_info.account_name json.account_info.account_number json.contact_info.contact_name json.contact_info.contact_id_card_number json.contact_info.mobile_phone json.contact_info.contact_email	v3/ecommerce/applyments/
json.real_name json.cred_id	v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app	v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program
json.user_name	v3/ecommerce/mch-transfer/transfer-bills	v3/fund-app/mch-transfer/partner/transfer-bills	v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization	v3/fund-app/mch-transfer/partner/transfer-bills/transfer	v3/fund-app/mch-transfer/transfer-bills	v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization	v3/fund-app/mch-transfer/transfer-bills/transfer	v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills
json.receivers[].receiver_name	v3/ecommerce/profitsharing/orders
json.encrypted_name	v3/ecommerce/profitsharing/receivers/add
json.bank_account json.real_name	v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund	v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund
json.identity.real_name json.identity.id_card_number json.bank_card.bank_card_no json.bank_card.phone	v3/eduschoolpay/contracts/presign
json.detail_list[].user_name	v3/fund-app/brand-redpacket/brand-merchant-batches
json.name	v3/global/profit-sharing/receivers	v3/profitsharing/receivers/add
json.real_name json.id_card_number json.phone_number	v3/gov/subsidy/n-qualifications/sync	v3/gov/subsidy/qualifications/passthrough/cancel	v3/gov/subsidy/qualifications/passthrough/claim	v3/gov/subsidy/qualifications/passthrough/query	v3/gov/subsidy/qualifications/query	v3/gov/subsidy/qualifications/sync	v3/gov/subsidy/transactions/sync
query.real_name query.id_card_number query.phone_number	GET v3/gov/subsidy/qualification
json.name json.mobile json.cert_no	v3/gov/subsidy/zhejiang/authcode/issue
json.data[].cert_no json.data[].name json.data[].tel json.data[].address	v3/gov/subsidy/zhejiang/n-qualifications/confirm
json.cert_no json.name json.tel	v3/gov/subsidy/zhejiang/qualifications/alter	v3/gov/subsidy/zhejiang/qualifications/claim
json.cert_no	v3/gov/subsidy/zhejiang/qualifications/query
json.data[].cert_no json.data[].name json.data[].tel	v3/gov/subsidy/zhejiang/qualifications/sync
json.encrypted_phone_number	v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import	v3/marketing/membercard-open/phonenumber-member/import
query.encrypted_phone_number	GET v3/marketing/membercard-open/phonenumber-member/search
meta.merchant_contact_information.consultation_phone_number	v3/marketing/shopping-receipt/shoppingreceipts
json.contact_info.contact_name json.contact_info.contact_id_card_number json.contact_info.mobile_phone	v3/mchalterapply/mchcontactalterapplyment
json.legal_person_info.card_name json.legal_person_info.card_number json.legal_person_info.card_address json.ubo_info_list[].card_name json.ubo_info_list[].card_number json.ubo_info_list[].card_address	v3/mchalterapply/mchsubjectalterapplyment
json.payer.name json.payer.id_digest json.relative.name json.relative.id_digest	v3/med-ins/orders
json.phone json.certificates_number	v3/merchant-risk-manage/report-trade-union-information
json.user_name json.id_card_number	v3/multiuse/users/{openid}/coupons	v3/payroll-card/authentications/pre-order-with-auth	v3/payroll-card/tokens	v3/payroll-card/wesure/token-validations
json.buyer_information.phone json.buyer_information.email	v3/new-tax-control-fapiao/fapiao-applications	v3/new-tax-control-fapiao/fapiao-applications/issue-general	v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil	v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
json.buyer_information.phone json.buyer_information.email json.fapiao_information.items[].passenger_information.certificate_number	v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport
json.buyer_information.phone json.buyer_information.email json.fapiao_information.items[].real_estate_leasing_information.certificate_no	v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing
query.operate_user	GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
json.facepay_user.identification.identification_number json.facepay_user.phone json.limit_bank_card.bank_card_number json.limit_bank_card.identification_name json.limit_bank_card.identification.identification_number json.limit_bank_card.phone	v3/offlineface/contracts/presign
json.user_name json.phone	PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
json.real_identity.real_name json.real_identity.id_card_number	v3/papay/insurance-sign/contracts/pre-entrust-sign/app	v3/papay/insurance-sign/contracts/pre-entrust-sign/h5	v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi	v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program
json.payer.identity.number json.payer.identity.name	v3/pay/partner/transactions/app	v3/pay/partner/transactions/h5	v3/pay/partner/transactions/jsapi	v3/pay/partner/transactions/native	v3/pay/transactions/app	v3/pay/transactions/h5	v3/pay/transactions/jsapi	v3/pay/transactions/native
json.transfer_detail_list[].user_name	v3/payroll-card/transfer-batches
json.name json.phone json.userid json.address	v3/payscore/payafter-orders
json.user_real_name	v3/platsolution/insurance/mch-transfer/reservation/apply	v3/platsolution/mch-transfer/reservation/apply
query.encrypted_credential_id query.encrypted_name	GET v3/realname/verify
json.encrypted_echo_message	v3/security/echo
query.mobile	GET v3/smartguide/guides
json.name json.mobile	v3/smartguide/guides	PATCH v3/smartguide/guides/{guide_id}
json.driver_name json.id_card_number	v3/taxi-invoice/driver/update-driver
json.identify.encrypted_real_name json.identify.encrypted_credential_id json.bank_card_no	v3/vehicle/etc/preopen`
