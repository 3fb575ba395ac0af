// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

namespace dispatch {

inline bool isCut(const QAbstractButton& button)
{
    const QSize wanted = button.minimumSizeHint();
    return button.width() < wanted.width() || button.height() < wanted.height();
}

inline bool isCut(const QLabel& label)
{
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    const QSize wanted = label.minimumSizeHint();
    return label.width() < wanted.width() || label.height() < wanted.height();
}

inline bool isCut(const QHeaderView& header)
{
    bool cut = false;
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i)
        cut = cut || header.sectionSize(i) < header.sectionSizeHint(i);
    return cut;
}

//! Labels, buttons and headings of \a panel whose text does not fit, one a line.
inline QString cutTexts(const QWidget& panel)
{
    QStringList cut;
    const auto note = [&cut](const auto* widget, const QString& text) {
        if (widget->isVisible() && isCut(*widget))
            cut << widget->objectName() + QLatin1Char{' '} + text;
    };
    const auto buttons = panel.findChildren<QAbstractButton*>();
    for (const QAbstractButton* const button : buttons)
        note(button, button->text());
    const auto labels = panel.findChildren<QLabel*>();
    for (const QLabel* const label : labels)
        note(label, label->text());
    const auto headers = panel.findChildren<QHeaderView*>();
    for (const QHeaderView* const header : headers)
        note(header, QString{});
    return cut.join(QLatin1Char{'\n'});
}

//! Leaves a picture of \a panel named after \a name and the row of the test, where DISPATCH_PICTURES wants
//! one.
inline void leavePicture(QWidget& panel, const QString& name)
{
    QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("DISPATCH_PICTURES");
    if (folder.isEmpty())
        return;
    const QString row
        = QString::fromUtf8(QTest::currentDataTag()).replace(QLatin1Char{' '}, QLatin1Char{'-'});
    if (!panel.grab().save(QDir{folder}.filePath(QStringLiteral("%1-%2.png").arg(name, row))))
        qFatal("no picture");
}

//! A row "state, theme" for each of \a states in each theme, as columns "state" and "theme".
inline void addStatesInEveryTheme(const QStringList& states)
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("theme");
    for (const QString& state : states) {
        for (const QString& theme :
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")})
            QTest::addRow("%s %s", qPrintable(state), qPrintable(theme)) << state << theme;
    }
}

} // namespace dispatch
