// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drafts.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = qint64{8} << 20;

bool write(const QString& path, const QByteArray& text)
{
    if (text.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

QJsonObject toJson(const Draft& draft)
{
    QJsonObject object;
    const auto put = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"note"_s, draft.note);
    put(u"callbackNote"_s, draft.callbackNote);
    put(u"attempt"_s, draft.attempt);
    put(u"caller"_s, draft.caller);
    put(u"number"_s, draft.number);
    put(u"window"_s, draft.window);
    if (draft.startedAt)
        object.insert(u"startedAt"_s, toIso(*draft.startedAt));
    if (draft.weekdays != 0)
        object.insert(u"weekdays"_s, draft.weekdays);
    return object;
}

Draft draftFrom(const QJsonObject& object)
{
    return {.note = object[u"note"_s].toString(),
        .callbackNote = object[u"callbackNote"_s].toString(),
        .attempt = object[u"attempt"_s].toString(),
        .caller = object[u"caller"_s].toString(),
        .number = object[u"number"_s].toString(),
        .startedAt = fromIso(object[u"startedAt"_s].toString()),
        .window = object[u"window"_s].toString(),
        .weekdays = object[u"weekdays"_s].toInt() & everyWeekday};
}

} // namespace

Drafts::Drafts(const QString& directory, const Clock& clock, QObject* parent)
    : QObject{parent}
    , m_clock{clock}
    , m_path{directory.isEmpty() ? QString{} : directory + u"/drafts.json"_s}
{
    m_writer.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(saveAfterMs);
    connect(&m_later, &QTimer::timeout, this, &Drafts::save);
    read();
}

Drafts::~Drafts()
{
    if (m_later.isActive())
        save();
    m_writer.waitForDone();
}

Draft Drafts::draft(const CallId& call) const
{
    return m_entries.value(call).draft;
}

void Drafts::set(const CallId& call, const Draft& draft)
{
    if (call.isEmpty() || this->draft(call) == draft)
        return;
    if (draft.isEmpty())
        m_entries.remove(call);
    else
        m_entries.insert(call, {.draft = draft, .at = m_clock.now()});
    // not restarted: who types without a pause is kept too
    if (!m_path.isEmpty() && !m_later.isActive())
        m_later.start();
    emit changed(call);
}

std::vector<CallId> Drafts::callbacks() const
{
    std::vector<std::pair<Instant, CallId>> found;
    found.reserve(static_cast<size_t>(m_entries.size()));
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (!it->draft.attempt.isEmpty() && it->draft.startedAt)
            found.emplace_back(*it->draft.startedAt, it.key());
    }
    std::ranges::sort(found, {}, &std::pair<Instant, CallId>::first);
    std::vector<CallId> calls;
    calls.reserve(found.size());
    for (const auto& [since, call] : found)
        calls.push_back(call);
    return calls;
}

void Drafts::read()
{
    QFile file{m_path};
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root
        = file.size() <= largestFile ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
    file.close();
    if (root[u"version"_s].toInt() != fileVersion || !root[u"calls"_s].isObject()) {
        const QString aside = m_path.chopped(5) + u".bad.json"_s;
        QFile::remove(aside);
        if (!QFile::rename(m_path, aside))
            qCWarning(lcUi) << "the drafts cannot be read and not be set aside";
        return;
    }
    const QJsonObject calls = root[u"calls"_s].toObject();
    for (auto it = calls.constBegin(); it != calls.constEnd(); ++it) {
        const QJsonObject entry = it->toObject();
        const std::optional<Instant> at = fromIso(entry[u"at"_s].toString());
        const Draft draft = draftFrom(entry);
        if (at && *at + keptFor > m_clock.now() && !draft.isEmpty())
            m_entries.insert(CallId{it.key()}, {.draft = draft, .at = *at});
    }
}

QByteArray Drafts::text() const
{
    if (m_entries.isEmpty())
        return {};
    QJsonObject calls;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        QJsonObject entry = toJson(it->draft);
        entry.insert(u"at"_s, toIso(it->at));
        calls.insert(it.key().value, entry);
    }
    return QJsonDocument{QJsonObject{{u"version"_s, fileVersion}, {u"calls"_s, calls}}}.toJson(
        QJsonDocument::Compact);
}

void Drafts::save()
{
    m_later.stop();
    m_writer.start([this, path = m_path, text = text()] {
        const bool kept = write(path, text);
        QMetaObject::invokeMethod(this, [this, kept] {
            if (std::exchange(m_kept, kept) != kept)
                emit keptChanged(kept);
        });
    });
}

} // namespace dispatch
