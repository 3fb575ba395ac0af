// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/company/company_section.h"

#include "core/domain/json_reader.h"
#include "core/domain/plain_words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000;

QString elementPath(const QString& list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

} // namespace

CompanySection::CompanySection(const QJsonValue& value, QString path, CompanyFaults& faults, Need need)
    : m_object{value.toObject()}
    , m_path{std::move(path)}
    , m_faults{&faults}
    , m_absent{!value.isObject()}
{
    if (value.isUndefined() && need == Need::Required)
        faults.add(CompanyProblem::Missing, m_path, value, u"object"_s);
    if (!value.isUndefined() && m_absent)
        faults.add(CompanyProblem::WrongType, m_path, value, u"object"_s);
}

QString CompanySection::pathOf(QStringView name) const
{
    return m_path.isEmpty() ? name.toString() : m_path + u'.' + name.toString();
}

void CompanySection::fault(CompanyProblem problem, Name name, const QString& expected)
{
    m_faults->add(problem, pathOf(QString{name}), m_object.value(name), expected);
}

void CompanySection::faultAt(CompanyProblem problem, Name name, qsizetype index, const QString& expected)
{
    const QJsonValue value = m_object.value(name).toArray().at(index);
    m_faults->add(problem, elementPath(pathOf(QString{name}), index), value, expected);
}

QJsonValue CompanySection::member(Name name, Need need)
{
    m_known.append(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && need == Need::Required && !m_absent)
        fault(CompanyProblem::Missing, name, {});
    return value;
}

bool CompanySection::isGoodText(const QJsonValue& value, const QString& path)
{
    const QString text = value.toString();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (!value.isString())
        m_faults->add(CompanyProblem::WrongType, path, value, u"string"_s);
    else if (text.trimmed() != text || text.isEmpty() || std::any_of(text.begin(), text.end(), isControl))
        m_faults->add(CompanyProblem::BadFormat, path, value, u"^\\S(.*\\S)?$"_s);
    else if (text.size() > longestText)
        m_faults->add(CompanyProblem::OutOfRange, path, value, u"1…%1"_s.arg(longestText));
    else
        return true;
    return false;
}

QString CompanySection::text(Name name, Need need)
{
    const QJsonValue value = member(name, need);
    if (value.isUndefined() || !isGoodText(value, pathOf(QString{name})))
        return {};
    return value.toString();
}

QString CompanySection::key(Name name, Need need)
{
    static const QRegularExpression form{u"\\A[a-z][a-z0-9_]{0,39}\\z"_s};
    const QString key = text(name, need);
    if (key.isEmpty() || form.match(key).hasMatch())
        return key;
    fault(CompanyProblem::BadFormat, name, u"^[a-z][a-z0-9_]{0,39}$"_s);
    return {};
}

QStringList CompanySection::texts(Name name)
{
    const QJsonArray list = array(name);
    const QString path = pathOf(QString{name});
    QStringList found;
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const bool isGood = isGoodText(list.at(i), elementPath(path, i));
        found.append(isGood ? list.at(i).toString() : QString{});
        if (!isGood)
            continue;
        const QString folded = plain(found.constLast());
        if (folded.isEmpty())
            faultAt(CompanyProblem::BadFormat, name, i, u"[a-z0-9]"_s);
        else if (seen.contains(folded))
            faultAt(CompanyProblem::Duplicate, name, i, elementPath(path, seen.value(folded)));
        seen.insert(folded, i);
    }
    return found;
}

std::optional<qint64> CompanySection::integer(Name name, Range range, Need need)
{
    const QJsonValue value = member(name, need);
    if (value.isUndefined())
        return std::nullopt;
    const auto number = wholeNumber(value);
    if (!number) {
        fault(CompanyProblem::WrongType, name, u"integer"_s);
        return std::nullopt;
    }
    if (*number < range.from || *number > range.to) {
        fault(CompanyProblem::OutOfRange, name, u"%1…%2"_s.arg(range.from).arg(range.to));
        return std::nullopt;
    }
    return number;
}

bool CompanySection::flag(Name name, bool otherwise)
{
    const QJsonValue value = member(name, Need::Optional);
    if (!value.isUndefined() && !value.isBool())
        fault(CompanyProblem::WrongType, name, u"boolean"_s);
    return value.toBool(otherwise);
}

QJsonArray CompanySection::array(Name name)
{
    const QJsonValue value = member(name, Need::Required);
    if (!value.isUndefined() && !value.isArray())
        fault(CompanyProblem::WrongType, name, u"array"_s);
    return value.toArray();
}

CompanySection CompanySection::section(Name name, Need need)
{
    m_known.append(name);
    // what is in a section that is not there is not missing as well
    const Need really = m_absent ? Need::Optional : need;
    return CompanySection{m_object.value(name), pathOf(QString{name}), *m_faults, really};
}

std::vector<CompanySection> CompanySection::sections(Name name)
{
    const QJsonArray list = array(name);
    std::vector<CompanySection> found;
    for (qsizetype i = 0; i < list.size(); ++i)
        found.emplace_back(list.at(i), elementPath(pathOf(QString{name}), i), *m_faults);
    return found;
}

void CompanySection::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()) && !it.key().startsWith("//"_L1))
            m_faults->add(CompanyProblem::UnknownKey, pathOf(it.key()), it.value(), m_known.join(u" | "));
    }
}

} // namespace dispatch
