// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dispatch {

//! Who sits at this desk: the author of notes and of everything done here.
class DeskPerson final : public QObject {
    Q_OBJECT

public:
    //! The longest name, in characters.
    static constexpr qsizetype longestName = 60;

    explicit DeskPerson(const QString& name, QObject* parent = nullptr)
        : QObject{parent}
        , m_name{name}
    {
    }

    [[nodiscard]] const QString& name() const { return m_name; }
    //! Blanks around the name are dropped; an empty name changes nothing.
    void setName(const QString& name);

signals:
    void nameChanged(const QString& name);

private:
    QString m_name;
};

} // namespace dispatch
