// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/company_file.h"
#include "core/link/company_trouble.h"

#include <QDateTime>
#include <QMutex>

#include <optional>

namespace dispatch {

//! Keeps the rules in force in step with the company file that the settings name. A bad file changes nothing:
//! its last good copy, kept in the data directory, or else what the program brings along stays in force until
//! the file is right again.
class CompanySource final {
public:
    //! Reads the file, and writes and says nothing yet: another station may own the data directory.
    //! \a file is the setting company.file, relative to \a dataDirectory; empty: the built-in one.
    CompanySource(const QString& file, const QString& dataDirectory);
    Q_DISABLE_COPY_MOVE(CompanySource)

    //! Takes over the file when it has changed, keeps a copy of a good one, and says in the log when one is
    //! bad or right again. Cheap when nothing has changed. One thread at a time.
    void look();

    //! Any thread.
    [[nodiscard]] const RuleBook& book() const { return m_book; }
    //! Empty: what the settings ask for is in force. Any thread.
    [[nodiscard]] std::optional<CompanyTrouble> trouble() const;

private:
    //! Tells one content of the file from another without reading it.
    struct Stamp {
        bool isFile = false;
        qint64 size = 0;
        QDateTime modified{};
        QDateTime metadataChanged{}; //!< also when another file was put in its place, or its rights changed
        bool operator==(const Stamp&) const = default;
    };

    [[nodiscard]] Stamp stamp() const;
    //! What is in force in place of the bad file when the program starts.
    void fallBack();
    void take(CompanyFile read);
    void saveGoodCopy();
    void say();

    const QString m_file; //!< absolute; empty: the built-in one
    const QString m_goodCopy;
    RuleBook m_book;
    CompanyTrouble::InForce m_inForce = CompanyTrouble::InForce::BuiltIn;
    Stamp m_stamp{};
    bool m_readable = true;
    QByteArray m_unsaved{}; //!< a good file that has no copy yet
    bool m_saidUnsaved = false;
    std::optional<CompanyTrouble> m_said{};
    mutable QMutex m_mutex{}; //!< guards what follows
    std::optional<CompanyTrouble> m_trouble{};
};

} // namespace dispatch
