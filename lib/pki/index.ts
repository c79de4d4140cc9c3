export { issueCertificate, type CertificateContent, type Issuer } from './issue'
export { createCertificateRequest } from './request'
export { readCertificate, type CertificateFacts } from './read'
export type { DistinguishedName } from './name'
