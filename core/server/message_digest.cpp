// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/message_digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

namespace dispatch {

namespace {

const EVP_MD* algorithm(HashKind kind)
{
    switch (kind) {
    case HashKind::Sha1:
        return EVP_sha1();
    case HashKind::Sha256:
        return EVP_sha256();
    case HashKind::Sha512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
}

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

QByteArray hmac(HashKind kind, QByteArrayView key, QByteArrayView message)
{
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    // a null key would mean "the key of the last call" to OpenSSL
    const unsigned char* const keyBytes = key.isEmpty() ? bytesOf("") : bytesOf(key);
    if (!HMAC(algorithm(kind), keyBytes, static_cast<int>(key.size()), bytesOf(message),
            static_cast<size_t>(message.size()), reinterpret_cast<unsigned char*>(out.data()), &size))
        return {};
    out.truncate(size);
    return out;
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray out(SHA256_DIGEST_LENGTH, '\0');
    SHA256(bytesOf(bytes), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char*>(out.data()));
    return out;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    const QByteArray digestA = sha256(a);
    const QByteArray digestB = sha256(b);
    return CRYPTO_memcmp(digestA.constData(), digestB.constData(), SHA256_DIGEST_LENGTH) == 0;
}

} // namespace dispatch
