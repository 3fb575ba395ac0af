// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/json_locator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDuplicates = 20;
// a longer path is no help to people, and copying it for each of its many elements could take for ever
constexpr qsizetype longestPath = 200;

//! Empty when the path is not worth following.
using Path = std::optional<QString>;

Path memberPath(const Path& parent, const QString& name)
{
    if (!parent || parent->size() + name.size() >= longestPath)
        return std::nullopt;
    return parent->isEmpty() ? name : *parent + u'.' + name;
}

Path elementPath(const Path& parent, int index)
{
    return parent ? Path{u"%1[%2]"_s.arg(*parent).arg(index)} : std::nullopt;
}

QString decodedName(const QByteArray& raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
}

} // namespace

//! Walks the text once. Every function returns false when it cannot go on.
class JsonScanner final {
public:
    JsonScanner(const QByteArray& json, JsonLocator& found)
        : m_json{json}
        , m_found{found}
    {
        if (m_json.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    bool value(const Path& path, int depth)
    {
        blanks();
        note(path);
        if (depth > JsonLocator::mostNesting) {
            m_found.m_tooDeepAt = m_line;
            return false;
        }
        switch (peek()) {
        case '{':
            return object(path, depth);
        case '[':
            return array(path, depth);
        case '"':
            return text().has_value();
        default:
            return scalar();
        }
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void step()
    {
        if (peek() == '\n')
            ++m_line;
        ++m_at;
    }

    void blanks()
    {
        while (m_at < m_json.size() && QByteArrayView{" \t\r\n"}.contains(peek()))
            step();
    }

    bool accept(char wanted)
    {
        blanks();
        if (peek() != wanted)
            return false;
        step();
        return true;
    }

    void note(const Path& path)
    {
        if (path && m_found.m_lines.size() < JsonLocator::mostPlaces && !m_found.m_lines.contains(*path))
            m_found.m_lines.insert(*path, m_line);
    }

    bool object(const Path& path, int depth)
    {
        step();
        if (accept('}'))
            return true;
        QSet<QString> names;
        do {
            if (!member(path, depth, names))
                return false;
        } while (accept(','));
        return accept('}');
    }

    bool member(const Path& path, int depth, QSet<QString>& names)
    {
        blanks();
        const int line = m_line;
        const auto raw = text();
        if (!raw || !accept(':'))
            return false;
        const QString name = decodedName(*raw);
        const Path inner = memberPath(path, name);
        if (names.contains(name) && m_found.m_duplicates.size() < mostDuplicates)
            m_found.m_duplicates.push_back({.path = inner.value_or(path.value_or(QString{})), .line = line});
        names.insert(name);
        return value(inner, depth + 1);
    }

    bool array(const Path& path, int depth)
    {
        step();
        if (accept(']'))
            return true;
        int index = 0;
        do {
            if (!value(elementPath(path, index++), depth + 1))
                return false;
        } while (accept(','));
        return accept(']');
    }

    //! What stands between the quotes, still escaped.
    std::optional<QByteArray> text()
    {
        if (peek() != '"')
            return std::nullopt;
        step();
        const qsizetype from = m_at;
        while (m_at < m_json.size() && peek() != '"') {
            if (peek() == '\\')
                step();
            step();
        }
        if (m_at >= m_json.size())
            return std::nullopt;
        step();
        return m_json.mid(from, m_at - 1 - from);
    }

    //! A number or a word; whether it is a right one is QJsonDocument's business.
    bool scalar()
    {
        const qsizetype from = m_at;
        while (m_at < m_json.size() && !QByteArrayView{" \t\r\n,:[]{}\""}.contains(peek()))
            step();
        return m_at > from;
    }

    const QByteArray& m_json;
    JsonLocator& m_found;
    qsizetype m_at = 0;
    int m_line = 1;
};

JsonLocator::JsonLocator(const QByteArray& json)
{
    JsonScanner{json, *this}.value(QString{}, 1);
}

int JsonLocator::line(const QString& path) const
{
    QString around = path;
    while (!around.isEmpty() && !m_lines.contains(around)) {
        const qsizetype end = std::max(around.lastIndexOf(u'.'), around.lastIndexOf(u'['));
        around.truncate(std::max<qsizetype>(end, 0));
    }
    return m_lines.value(around, 1);
}

} // namespace dispatch
