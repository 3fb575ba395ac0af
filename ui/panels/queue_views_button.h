// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace dispatch {

class QueueHeader;
class SavedViews;

//! The menu of the saved views, and of all that the headings do, for hands on the keys.
class QueueViewsButton final : public QPushButton {
    Q_OBJECT

public:
    QueueViewsButton(SavedViews& views, QueueHeader& header, QWidget* parent = nullptr);

signals:
    void viewChosen(const QString& name);
    void saveWanted(const QString& name);

private:
    void fill();
    void fillNames(QMenu& menu, void (QueueViewsButton::*act)(const QString&));
    void choose(const QString& name);
    void save();
    void rename(const QString& name);
    void remove(const QString& name);

    SavedViews& m_views;
    QueueHeader& m_header;
    QMenu* m_menu;
};

} // namespace dispatch
