// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_quotes.h"

#include "ui/panels/sheet_link.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

//! Whether \a link still is about the same words and the same line.
bool isSame(const QuotedWords& a, const QuotedWords& b)
{
    return a.words == b.words && a.from == b.from
        && (a.spans.empty() ? b.spans.empty()
                            : !b.spans.empty() && a.spans.front().line == b.spans.front().line);
}

} // namespace

SheetQuotes::SheetQuotes(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void SheetQuotes::show(const std::vector<QuotedWords>& quotes)
{
    const bool same = std::ranges::equal(m_quotes, quotes, isSame);
    m_quotes = quotes;
    if (same)
        return;
    while (QLayoutItem* const item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget* before = m_before;
    for (const QuotedWords& quoted : std::as_const(m_quotes)) {
        QWidget* const words = quoted.from == QuotedWords::From::Caller ? addLink(quoted) : addText(quoted);
        if (before)
            setTabOrder(before, words);
        before = words;
    }
}

QWidget* SheetQuotes::addLink(const QuotedWords& quoted)
{
    auto* const link = new SheetLink{this};
    link->setObjectName(u"evidenceLink"_s);
    link->setText(Wording::quoted(quoted.words));
    link->setAccessibleName(tr("%1, voir dans la transcription", "words of the caller").arg(link->text()));
    link->setToolTip(tr("Voir ces mots dans la transcription"));
    m_column->addWidget(link);
    connect(
        link, &SheetLink::clicked, this, [this, row = quoted.spans.front().line] { emit lineChosen(row); });
    return link;
}

QWidget* SheetQuotes::addText(const QuotedWords& quoted)
{
    auto* const label = new QLabel{Wording::sourceOf(quoted), this};
    label->setObjectName(u"evidenceText"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(label->text());
    m_column->addWidget(label);
    return label;
}

} // namespace dispatch
