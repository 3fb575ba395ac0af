// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/company/company.h"

#include <QMultiHash>

namespace dispatch {

//! The words for services, made ready for looking them up many times. Keys stand for the services, so that it
//! may be copied along with the company that it was made from. Read-only; any thread.
class ServiceWords final {
public:
    ServiceWords() = default;
    explicit ServiceWords(const Company& company);

    //! Key of the service that a tool or a person calls \a name: its key, or one of its words. Empty when it
    //! is none, or when as much speaks for two.
    [[nodiscard]] QString named(QStringView name) const;

    //! Key of the service that \a text (a whole sentence, or a call) speaks of: the one with the longest word
    //! in it; of equal ones the offered. A refused or referred one counts only where it is not denied. Empty
    //! when there is none.
    [[nodiscard]] QString in(QStringView text) const;

private:
    //! What a service is called, word by word.
    struct Phrase {
        QString service{}; //!< its key
        bool offered = true;
        QStringList words{};
        qsizetype letters = 0;
    };

    [[nodiscard]] std::vector<Phrase> phrasesIn(QStringView text) const;

    QHash<QString, QString> m_whole{}; //!< keys by all that the services are called, in plain words
    QMultiHash<QString, Phrase> m_phrases{}; //!< by their first word
};

} // namespace dispatch
