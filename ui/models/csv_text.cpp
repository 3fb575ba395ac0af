// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csv_text.h"

#include <QFuture>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend('\''_L1);
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == ';'_L1 || c == '"'_L1 || c == '\n'_L1 || c == '\r'_L1; });
    if (!quoted)
        return text;
    return '"'_L1 + text.replace('"'_L1, R"("")"_L1) + '"'_L1;
}

bool save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

QByteArray csvStart()
{
    return "\xEF\xBB\xBF";
}

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells)
        written << csvCell(cell);
    return (written.join(';'_L1) + "\r\n"_L1).toUtf8();
}

void saveLater(const QString& path, const QByteArray& bytes, QObject* context,
    const std::function<void(const Status&)>& answer)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    promise->future().then(context, [path, answer](bool saved) {
        answer(saved ? Status{Unit{}} : Status{Error{.code = ErrorCode::Io, .args = {path}}});
    });
    QThreadPool::globalInstance()->start([promise, path, bytes] {
        promise->addResult(save(path, bytes));
        promise->finish();
    });
}

} // namespace dispatch
