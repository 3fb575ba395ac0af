// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/certificate_store.h"

#include "core/base/logging.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslKey>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPemBytes = 1024 * 1024;

template <auto free> struct Freed {
    template <typename T> void operator()(T* object) const { free(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

Error unusable(const QString& key, const QString& file, const QString& remedy)
{
    return {.code = ErrorCode::Configuration, .args = {u"station.ini"_s, key, file, remedy}};
}

Result<QByteArray> readPem(const QString& key, const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return unusable(key, path, u"name a PEM file that this program may read"_s);
    const QByteArray pem = file.read(maxPemBytes);
    if (!pem.contains("-----BEGIN "))
        return unusable(key, path, u"the file is no PEM file"_s);
    return pem;
}

Bio bioOf(const QByteArray& pem)
{
    return Bio{BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()))};
}

// never asks for a pass phrase on the terminal
int noPassPhrase(char*, int, int, void*)
{
    return -1;
}

bool belongTogether(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    const Bio certificateBio = bioOf(certificatePem);
    const X509Ptr certificate{PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr)};
    const Bio keyBio = bioOf(keyPem);
    const KeyPtr key{PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassPhrase, nullptr)};
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

QSslKey keyOf(const QByteArray& pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key{pem, algorithm};
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<CertificateStore>> CertificateStore::open(
    const QString& certificateFile, const QString& keyFile)
{
    std::unique_ptr<CertificateStore> store{new CertificateStore{certificateFile, keyFile}};
    store->poll();
    if (auto fault = store->fault())
        return *fault;
    return store;
}

CertificateStore::CertificateStore(QString certificateFile, QString keyFile)
    : m_certificateFile{std::move(certificateFile)}
    , m_keyFile{std::move(keyFile)}
{
}

QSslConfiguration CertificateStore::configuration() const
{
    const QMutexLocker lock{&m_mutex};
    return m_current.configuration;
}

Instant CertificateStore::expiresAt() const
{
    const QMutexLocker lock{&m_mutex};
    return m_current.expiresAt;
}

std::optional<Error> CertificateStore::fault() const
{
    const QMutexLocker lock{&m_mutex};
    return m_fault;
}

void CertificateStore::poll()
{
    const QByteArray now = fingerprint();
    {
        const QMutexLocker lock{&m_mutex};
        if (now == m_fingerprint)
            return;
    }
    const Result<Pair> loaded = load();
    const QMutexLocker lock{&m_mutex};
    m_fingerprint = now;
    if (loaded) {
        m_current = *loaded;
        m_fault.reset();
        qCInfo(lcServer) << "certificate loaded, ends" << toIso(m_current.expiresAt);
        return;
    }
    m_fault = loaded.error();
    qCWarning(lcServer) << "certificate files cannot be used:" << m_fault->args.value(1)
                        << m_fault->args.value(3);
}

Result<CertificateStore::Pair> CertificateStore::load() const
{
    const auto certificatePem = readPem(u"server.tls_certificate"_s, m_certificateFile);
    if (!certificatePem)
        return certificatePem.error();
    const auto keyPem = readPem(u"server.tls_key"_s, m_keyFile);
    if (!keyPem)
        return keyPem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return unusable(u"server.tls_certificate"_s, m_certificateFile, u"the file holds no certificate"_s);
    const QSslKey key = keyOf(*keyPem);
    if (key.isNull() || !belongTogether(*certificatePem, *keyPem))
        return unusable(u"server.tls_key"_s, m_keyFile, u"name the key that belongs to the certificate"_s);
    Pair pair;
    pair.configuration.setLocalCertificateChain(chain);
    pair.configuration.setPrivateKey(key);
    pair.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    pair.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    pair.expiresAt = fromEpochMs(chain.first().expiryDate().toMSecsSinceEpoch());
    return pair;
}

QByteArray CertificateStore::fingerprint() const
{
    QByteArray out;
    for (const QString& path : {m_certificateFile, m_keyFile}) {
        const QFileInfo info{path};
        out += QByteArray::number(info.size()) + '@'
            + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' ';
    }
    return out;
}

} // namespace dispatch
