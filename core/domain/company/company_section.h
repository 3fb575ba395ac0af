// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company_faults.h"

#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>

namespace dispatch {

//! One object of a company file while it is read. Every function says what is wrong with its member and then
//! returns the type's empty value, so that one reading finds all faults. Nothing is said about the members of
//! a section that is not there: that fault is known already.
class CompanySection final {
public:
    using Name = QLatin1StringView;
    enum class Need { Required, Optional };

    struct Range {
        qint64 from = 0;
        qint64 to = 0;
    };

    //! A word of the file and what it stands for.
    template <typename T> struct Word {
        Name word{};
        T meaning{};
    };

    CompanySection(const QJsonValue& value, QString path, CompanyFaults& faults, Need need = Need::Required);

    //! A text of one line that says something; at most 1000 characters.
    QString text(Name name, Need need = Need::Required);
    //! Small ASCII letters, digits and "_", as keys are.
    QString key(Name name, Need need = Need::Required);
    //! Texts of which no two are the same but for capitals, accents and punctuation. One that is wrong is
    //! empty, so that the others keep their places.
    QStringList texts(Name name);
    std::optional<qint64> integer(Name name, Range range, Need need = Need::Required);
    bool flag(Name name, bool otherwise);

    template <typename T, size_t N> T word(Name name, const std::array<Word<T>, N>& words)
    {
        const QString found = text(name);
        QStringList allowed;
        for (const auto& one : words) {
            if (found == one.word)
                return one.meaning;
            allowed.append(one.word);
        }
        if (!found.isEmpty())
            fault(CompanyProblem::UnknownWord, name, allowed.join(u" | "));
        return words.front().meaning;
    }

    CompanySection section(Name name, Need need = Need::Required);
    //! The objects of a list.
    std::vector<CompanySection> sections(Name name);

    //! Says which members nobody asked for. To be called last.
    void finish();

    void fault(CompanyProblem problem, Name name, const QString& expected);
    //! About one element of a list.
    void faultAt(CompanyProblem problem, Name name, qsizetype index, const QString& expected);
    [[nodiscard]] bool has(Name name) const { return m_object.contains(name); }
    [[nodiscard]] bool isAbsent() const { return m_absent; }
    [[nodiscard]] QString pathOf(QStringView name) const;

private:
    //! Undefined when it is not there, which is a fault when it is needed.
    QJsonValue member(Name name, Need need);
    //! Empty when it is not there or of another type.
    QJsonArray array(Name name);
    [[nodiscard]] bool isGoodText(const QJsonValue& value, const QString& path);

    QJsonObject m_object;
    QString m_path;
    CompanyFaults* m_faults;
    QStringList m_known; //!< the names asked for
    bool m_absent = false;
};

} // namespace dispatch
