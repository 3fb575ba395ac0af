// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace dispatch {

//! Facts line by line: what, its value, and a small mark on those that the assistant says. Lines without a
//! value are hidden. Values are plain text, can be selected, and are only touched when they change.
class SheetLines final : public QWidget {
    Q_OBJECT

public:
    explicit SheetLines(QWidget* parent = nullptr);

    //! A line \a name with a title; its value is the label "summary_" + \a name.
    void add(const QString& name, const QString& title);
    //! A line whose value is \a widget, which becomes a child.
    void add(const QString& name, const QString& title, QWidget* widget);
    //! To be called after the last line.
    void close();

    //! An empty \a text hides the line. \a assistant: the assistant says so.
    void set(const QString& name, const QString& text, bool assistant = false);
    void setShown(const QString& name, bool shown);
    //! Whether the assistant says so.
    void setMark(const QString& name, bool assistant);
    [[nodiscard]] QWidget* value(const QString& name) const;

private:
    struct Line {
        QLabel* title = nullptr;
        QWidget* value = nullptr;
        QLabel* text = nullptr; //!< the value; null when that is another widget
        QLabel* mark = nullptr;
    };

    QLabel* makeMark();

    QGridLayout* m_grid;
    QHash<QString, Line> m_lines{};
};

} // namespace dispatch
