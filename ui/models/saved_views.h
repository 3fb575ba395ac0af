// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"
#include "ui/models/queue_view.h"

#include <QObject>

namespace dispatch {

//! The views of the callback list that people of this desk gave a name, kept in the preferences. Names are
//! compared without capitals and accents.
class SavedViews final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 40; //!< characters
    static constexpr size_t mostViews = 40;

    //! Entries that make no sense are left out. \a preferences must outlive this.
    explicit SavedViews(Preferences& preferences, QObject* parent = nullptr);

    //! Sorted as people sort names.
    [[nodiscard]] QStringList names() const;
    //! Empty for a name that is not there.
    [[nodiscard]] std::optional<QueueView> view(const QString& name) const;
    [[nodiscard]] bool isFull() const { return m_views.size() >= mostViews; }

    //! Under a name that is there, \a view takes the place of the former one. Blanks around a name are
    //! dropped. \return false for an empty name, and when there are too many already.
    bool save(const QString& name, const QueueView& view);
    //! \return false when \a from is not there, or \a to is empty or another view's.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

signals:
    void changed();

private:
    struct Named {
        QString name{};
        QueueView view{};
    };

    [[nodiscard]] std::vector<Named>::const_iterator find(const QString& name) const;
    void read();
    void write();

    Preferences& m_preferences;
    std::vector<Named> m_views{};
};

} // namespace dispatch
