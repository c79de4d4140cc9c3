export {
  certificates,
  isCertificateSource,
  type CertificateClient,
  type CertificatesOptions,
  type CertificateSource,
  type CertificateStore,
} from './source'
