// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dispatch {

using namespace Qt::StringLiterals;

QString defaultDataDirectory()
{
    // named here, and not by the application object, so that a service and a window find the same folder
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/drain-fortin"_s;
}

Status prepareDataDirectory(const QString& path)
{
    const QFileInfo info{path};
    if (!info.exists()) {
        QDir{}.mkpath(info.absolutePath());
        QDir{}.mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    if (!QFileInfo{path}.isDir())
        return Error{.code = ErrorCode::Io, .args = {path}, .detail = u"no folder, and none can be made"_s};
    return Unit{};
}

} // namespace dispatch
