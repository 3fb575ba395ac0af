// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erase_ledger.h"

#include "core/base/logging.h"
#include "core/store/sqlite_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto callField = "call"_L1;
constexpr auto authorField = "author"_L1;
constexpr auto atField = "at"_L1;

QByteArray encode(const Erasure& erasure)
{
    const QJsonObject line{
        {callField, erasure.call.value}, {authorField, erasure.author}, {atField, toIso(erasure.at)}};
    return QJsonDocument{line}.toJson(QJsonDocument::Compact);
}

std::optional<Erasure> decode(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto at = fromIso(object[atField].toString());
    const CallId call{object[callField].toString()};
    if (!at || call.isEmpty())
        return std::nullopt;
    return Erasure{.call = call, .author = object[authorField].toString(), .at = *at};
}

} // namespace

EraseLedger::EraseLedger(const QString& directory)
    : m_path{directory + u"/erased.jsonl"_s}
{
}

Status EraseLedger::append(const Erasure& erasure)
{
    return appendDurably(m_path, encode(erasure));
}

Result<std::vector<Erasure>> EraseLedger::read() const
{
    std::vector<Erasure> erasures;
    QFile file{m_path};
    if (!file.exists())
        return erasures;
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::Io, .args = {m_path}, .detail = file.errorString()};
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        ++number;
        if (line.isEmpty())
            continue;
        if (auto erasure = decode(line))
            erasures.push_back(*std::move(erasure));
        else
            qCInfo(lcStore) << "erase ledger: line" << number << "is incomplete and left out";
    }
    return erasures;
}

} // namespace dispatch
