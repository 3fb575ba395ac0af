// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/formats.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{860, 600};
constexpr int listWidth = 240;
constexpr int cellPadding = 4;
constexpr int listSpacing = 2;
constexpr int pageRole = Qt::UserRole;

//! Markdown has no words for how a table looks.
void dressTables(QTextDocument& document, const QColor& line)
{
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* const frame : frames) {
        auto* const table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setCellPadding(cellPadding);
        table->setFormat(format);
    }
}

//! Every place where \a word stands in the document, capitals and accents aside.
QList<QTextEdit::ExtraSelection> placesOf(
    QTextDocument& document, const QString& word, const QPalette& palette)
{
    QList<QTextEdit::ExtraSelection> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = folded(block.text());
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
            QTextEdit::ExtraSelection place{.cursor = QTextCursor{block}, .format = {}};
            place.cursor.setPosition(block.position() + static_cast<int>(at));
            place.cursor.setPosition(
                block.position() + static_cast<int>(at + word.size()), QTextCursor::KeepAnchor);
            place.format.setBackground(palette.highlight());
            place.format.setForeground(palette.highlightedText());
            places << place;
        }
    }
    return places;
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog{parent}
    , m_pages{helpPages()}
    , m_search{new QLineEdit{this}}
    , m_list{new QListWidget{this}}
    , m_text{new QTextBrowser{this}}
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Aide"));
    resize(usualSize);
    build();
    list({});
    m_list->setCurrentRow(0);
}

void HelpDialog::build()
{
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Rechercher dans l’aide…"));
    m_search->setAccessibleName(tr("Rechercher dans l’aide"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages de l’aide"));
    m_list->setWordWrap(true);
    m_list->setSpacing(listSpacing);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Texte de l’aide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(14);

    auto* const left = new QWidget{this};
    auto* const leftColumn = new QVBoxLayout{left};
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_list);
    auto* const halves = new QSplitter{Qt::Horizontal, this};
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({listWidth, usualSize.width() - listWidth});
    halves->setChildrenCollapsible(false);

    auto* const buttons = new QDialogButtonBox{this};
    QPushButton* const close = buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeHelp"_s);
    close->setAutoDefault(false);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 10);
    column->addWidget(halves);
    column->addWidget(buttons);

    const auto* const find = new QShortcut{QKeySequence::Find, this};
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showRow);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
}

void HelpDialog::list(const QString& words)
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    const auto add = [this](size_t page, const QString& snippet) {
        const QString& title = m_pages.at(page).title;
        auto* const item = new QListWidgetItem{snippet.isEmpty() ? title : title + '\n'_L1 + snippet, m_list};
        item->setData(pageRole, static_cast<int>(page));
    };
    if (helpWords(words).isEmpty()) {
        for (size_t i = 0; i < m_pages.size(); ++i)
            add(i, {});
        m_list->setCurrentRow(m_shown);
        return mark();
    }
    for (const HelpHit& hit : searchHelp(m_pages, words))
        add(hit.page, hit.snippet);
    if (m_list->count() == 0) {
        auto* const nothing = new QListWidgetItem{tr("Aucune page ne contient ces mots."), m_list};
        nothing->setFlags(Qt::NoItemFlags);
        return mark();
    }
    m_list->setCurrentRow(0);
    showRow(0);
}

void HelpDialog::showRow(int row)
{
    const QListWidgetItem* const item = m_list->item(row);
    if (!item || !item->data(pageRole).isValid())
        return;
    const int page = item->data(pageRole).toInt();
    if (std::exchange(m_shown, page) != page)
        write();
    mark();
}

void HelpDialog::write()
{
    if (m_shown < 0)
        return;
    m_text->setMarkdown(m_pages.at(static_cast<size_t>(m_shown)).markdown);
    dressTables(*m_text->document(), palette().color(QPalette::Mid));
}

// The document keeps the colours that links had when it was written.
void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void HelpDialog::mark()
{
    QList<QTextEdit::ExtraSelection> places;
    const QStringList words = helpWords(m_search->text());
    for (const QString& word : words)
        places << placesOf(*m_text->document(), word, m_text->palette());
    m_text->setExtraSelections(places);
    if (places.isEmpty())
        return;
    QTextCursor first = places.constFirst().cursor;
    first.clearSelection();
    m_text->setTextCursor(first);
}

void HelpDialog::follow(const QUrl& link)
{
    openPage(link.fileName().section('.'_L1, 0, 0));
}

void HelpDialog::openPage(const QString& panel)
{
    m_search->clear();
    const auto found = std::ranges::find(m_pages, helpPageFor(panel), &HelpPage::name);
    m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
    show();
    raise();
    activateWindow();
}

QString HelpDialog::page() const
{
    return m_shown < 0 ? QString{} : m_pages.at(static_cast<size_t>(m_shown)).name;
}

} // namespace dispatch
