// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_lines.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPoints = 9;
// links have a margin and a least height: texts and titles stand in line with them
constexpr int linkEdge = 3;
constexpr int linkHeight = 24;

} // namespace

SheetLines::SheetLines(QWidget* parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    // a grid and not a form: QFormLayout of Qt 6.4 writes beyond its rows when some of them are hidden
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setContentsMargins(8, 8, 8, 8);
}

QLabel* SheetLines::makeMark()
{
    auto* const mark = new QLabel{tr("IA", "artificial intelligence"), this};
    mark->setTextFormat(Qt::PlainText);
    mark->setForegroundRole(QPalette::PlaceholderText);
    mark->setToolTip(tr("Selon l’assistant : à vérifier auprès du client"));
    mark->setAccessibleName(tr("Selon l’assistant"));
    mark->setAlignment(Qt::AlignRight | Qt::AlignTop);
    QFont small = mark->font();
    small.setPointSizeF(std::max<double>(leastPoints, small.pointSizeF() - 1));
    mark->setFont(small);
    mark->setVisible(false);
    return mark;
}

void SheetLines::add(const QString& name, const QString& title)
{
    auto* const text = new QLabel{this};
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setContentsMargins(linkEdge, 0, 0, 0);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(u"summary_"_s + name);
    add(name, title, text);
    Line& line = m_lines[name];
    line.text = text;
    line.title->setContentsMargins({});
    line.mark->setContentsMargins({});
}

void SheetLines::add(const QString& name, const QString& title, QWidget* widget)
{
    const Line line{.title = new QLabel{title, this}, .value = widget, .mark = makeMark()};
    line.title->setTextFormat(Qt::PlainText);
    line.title->setForegroundRole(QPalette::PlaceholderText);
    line.title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line.title->setBuddy(widget);
    const int above = std::max(0, (linkHeight - fontMetrics().height()) / 2);
    line.title->setContentsMargins(0, above, 0, 0);
    line.mark->setContentsMargins(0, above, 0, 0);
    line.title->setVisible(false);
    widget->setAccessibleName(title);
    widget->setVisible(false);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.title, row, 0);
    m_grid->addWidget(widget, row, 1);
    m_grid->addWidget(line.mark, row, 2);
    m_lines.insert(name, line);
}

void SheetLines::close()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void SheetLines::set(const QString& name, const QString& text, bool assistant)
{
    const Line line = m_lines.value(name);
    // setting the same text again would lose what is selected in it
    if (line.text->text() != text) {
        line.text->setText(text);
        line.text->setAccessibleDescription(text);
    }
    line.text->setAccessibleName(assistant
            ? tr("%1, selon l’assistant", "title of a line").arg(line.title->text())
            : line.title->text());
    setShown(name, !text.isEmpty());
    line.mark->setVisible(assistant && !text.isEmpty());
}

void SheetLines::setShown(const QString& name, bool shown)
{
    const Line line = m_lines.value(name);
    line.title->setVisible(shown);
    line.value->setVisible(shown);
}

void SheetLines::setMark(const QString& name, bool assistant)
{
    m_lines.value(name).mark->setVisible(assistant);
}

QWidget* SheetLines::value(const QString& name) const
{
    return m_lines.value(name).value;
}

} // namespace dispatch
