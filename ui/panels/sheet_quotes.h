// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidence_lines.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

//! The words that set an urgency: links to the line of the transcript where the caller says them. Words that
//! the caller does not say there lead nowhere, and say whose they are.
class SheetQuotes final : public QWidget {
    Q_OBJECT

public:
    explicit SheetQuotes(QWidget* parent = nullptr);

    //! \a widget is read before the words, and the Tab key goes from it to them.
    void setBefore(QWidget* widget) { m_before = widget; }
    void show(const std::vector<QuotedWords>& quotes);

    using QWidget::show;

signals:
    void lineChosen(int row);

private:
    QWidget* addLink(const QuotedWords& quoted);
    QWidget* addText(const QuotedWords& quoted);

    QVBoxLayout* m_column;
    QWidget* m_before = nullptr;
    std::vector<QuotedWords> m_quotes{};
};

} // namespace dispatch
