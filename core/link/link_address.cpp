// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/link_address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// sockaddr_un holds 108 bytes on Linux and 104 elsewhere; Qt binds under a slightly longer temporary name
constexpr qsizetype mostPathBytes = 90;

QString digestOf(const QString& directory)
{
    const QByteArray digest = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

//! Another user may have made the folder first, to be talked to in the station's place.
bool belongsToUsAlone(const QString& folder, const QString& dataDirectory)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo info{folder};
    return info.isDir() && !info.isSymLink() && info.ownerId() == QFileInfo{dataDirectory}.ownerId()
        && !(info.permissions() & others);
}

} // namespace

Result<QString> linkAddress(const QString& dataDirectory)
{
    const QString canonical = QFileInfo{dataDirectory}.canonicalFilePath();
    if (canonical.isEmpty())
        return Error{.code = ErrorCode::Io, .args = {dataDirectory}, .detail = u"no such data directory"_s};
    const QString name = u"drain-fortin-"_s + digestOf(canonical);
    if (QSysInfo::kernelType() == "winnt"_L1)
        return name;
    const QString beside = canonical + u"/link.sock"_s;
    if (beside.toUtf8().size() <= mostPathBytes)
        return beside;
    const QString folder = QDir::tempPath() + u'/' + name;
    // an existing one is looked at below
    QDir{}.mkdir(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!belongsToUsAlone(folder, canonical))
        return Error{.code = ErrorCode::Io, .args = {folder}, .detail = u"the folder is not ours alone"_s};
    return folder + u"/link.sock"_s;
}

} // namespace dispatch
