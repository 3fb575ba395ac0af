// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace dispatch {

//! Where the values of a JSON text stand, and which names an object has twice: what QJsonDocument does not
//! tell. Any bytes will do; of a text that is no JSON it knows the part before the fault. The cost is
//! bounded: at most mostNesting levels and mostPlaces values are followed, whatever the text.
class JsonLocator final {
public:
    static constexpr int mostNesting = 64;
    static constexpr qsizetype mostPlaces = 50'000;

    struct Place {
        QString path{}; //!< "services[3].min_cents"; the whole text is ""
        int line = 1;
        bool operator==(const Place&) const = default;
    };

    explicit JsonLocator(const QByteArray& json);

    //! The line, from 1, on which the value at \a path begins. When there is none: that of the nearest value
    //! around it, so that something missing is looked for where it belongs.
    [[nodiscard]] int line(const QString& path) const;

    //! The second and later members of one name, in the order of the text, at most 20.
    [[nodiscard]] const std::vector<Place>& duplicates() const { return m_duplicates; }

    //! The line where more than mostNesting levels are open; empty when there are not so many.
    [[nodiscard]] std::optional<int> tooDeepAt() const { return m_tooDeepAt; }

private:
    friend class JsonScanner;

    QHash<QString, int> m_lines;
    std::vector<Place> m_duplicates;
    std::optional<int> m_tooDeepAt;
};

} // namespace dispatch
