// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheet_notes.h"

#include "ui/formats.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dispatch {

using namespace Qt::StringLiterals;

SheetNotes::SheetNotes(QWidget* parent)
    : QScrollArea{parent}
{
    setObjectName(u"sheetNotes"_s);
    setAccessibleName(tr("Notes sur l’appel"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const page = new QWidget{this};
    m_column = new QVBoxLayout{page};
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(8);
    m_empty = new QLabel{tr("Aucune note. Celles que vous ajoutez ci-dessous paraîtront ici."), page};
    m_empty->setObjectName(u"notesEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAccessibleName(m_empty->text());
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    setWidget(page);
}

void SheetNotes::show(const std::vector<HistoryEntry>& history)
{
    std::vector<HistoryEntry> notes;
    std::ranges::copy_if(history, std::back_inserter(notes),
        [](const HistoryEntry& entry) { return entry.kind == "note"_L1; });
    const bool grew
        = notes.size() >= m_shown.size() && std::equal(m_shown.begin(), m_shown.end(), notes.begin());
    if (!grew)
        clear();
    for (size_t i = grew ? m_shown.size() : 0; i < notes.size(); ++i)
        add(notes[i]);
    m_shown = std::move(notes);
    m_empty->setVisible(m_shown.empty());
}

void SheetNotes::clear()
{
    while (m_column->count() > 2) { // what says that there is none, and the stretch
        QLayoutItem* const item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void SheetNotes::add(const HistoryEntry& note)
{
    auto* const item = new QWidget{widget()};
    auto* const column = new QVBoxLayout{item};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* const head = new QLabel{Wording::author(note.who) + u" · "_s + Formats::fullTime(note.at), item};
    head->setObjectName(u"noteHead"_s);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setForegroundRole(QPalette::PlaceholderText);
    auto* const words = new QLabel{note.detail, item};
    words->setObjectName(u"noteWords"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("Note de %1").arg(head->text()));
    words->setAccessibleDescription(note.detail);
    column->addWidget(head);
    column->addWidget(words);
    m_column->insertWidget(0, item);
    setTabOrder(this, words);
}

} // namespace dispatch
