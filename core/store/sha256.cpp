// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sha256.h"

#include <QtEndian>

#include <openssl/evp.h>

namespace dispatch {

class Sha256::Private {
public:
    // fetched once: fetching for each digest costs more than the digest
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};

    void begin() const
    {
        if (EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr) != 1)
            qFatal("OpenSSL gives no SHA-256"); // the journal cannot be kept without it
    }
};

Sha256::Sha256()
    : d{std::make_unique<Private>()}
{
    d->begin();
}

Sha256::~Sha256() = default;

Sha256& Sha256::addRaw(const QByteArray& bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return *this;
}

Sha256& Sha256::addSized(const QByteArray& bytes)
{
    return addNumber(static_cast<quint64>(bytes.size())).addRaw(bytes);
}

Sha256& Sha256::addNumber(quint64 value)
{
    const quint64 bigEndian = qToBigEndian(value);
    EVP_DigestUpdate(d->context.get(), &bigEndian, sizeof bigEndian);
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray digest(size, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr);
    d->begin();
    return digest;
}

} // namespace dispatch
