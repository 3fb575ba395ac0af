// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handover_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/formats.h"
#include "ui/models/desk_person.h"
#include "ui/paper/all_calls.h"
#include "ui/paper/paper_folder.h"
#include "ui/paper/paper_work.h"
#include "ui/paper/print_preview.h"
#include "ui/widgets/notice.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int notesLines = 4;

} // namespace

HandoverDialog::HandoverDialog(CallSource& source, const DeskPerson& person, const Clock& clock,
    const QString& directory, QWidget* parent)
    : QDialog{parent}
    , m_source{source}
    , m_clock{clock}
    , m_folder{paper::folderIn(directory)}
    , m_text{new QPlainTextEdit{this}}
    , m_notes{new QPlainTextEdit{this}}
    , m_by{new QLineEdit{person.name(), this}}
    , m_to{new QLineEdit{this}}
    , m_notice{new Notice{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"handoverDialog"_s, tr("Relève"));
    setModal(false);
    m_notice->setObjectName(u"handoverNotice"_s);
    column->addWidget(m_notice);
    m_text->setObjectName(u"handoverText"_s);
    m_text->setAccessibleName(tr("Ce qui est à remettre"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(tr("Chargement…"));
    column->addWidget(m_text, 1);
    QLabel* const label = addText(*this, *column, tr("&À dire à la relève :"));
    label->setBuddy(m_notes);
    m_notes->setObjectName(u"handoverNotes"_s);
    m_notes->setAccessibleName(tr("À dire à la relève"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * notesLines + 12);
    column->addWidget(m_notes);
    addNames(*column, person.name());
    addButtons(*column);
    setMinimumSize(640, 520);
    m_notes->setFocus();
    findStart();
}

void HandoverDialog::addNames(QBoxLayout& column, const QString& person)
{
    auto* const row = new QHBoxLayout;
    const auto add = [&](QLineEdit* field, const QString& name, const QString& text) {
        auto* const label = new QLabel{text, this};
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString{text}.remove('&'_L1));
        field->setMaxLength(static_cast<int>(DeskPerson::longestName));
        field->setMinimumHeight(26);
        row->addWidget(label);
        row->addWidget(field, 1);
    };
    add(m_by, u"handoverBy"_s, tr("&Remis par :"));
    add(m_to, u"handoverTo"_s, tr("R&eçu par :"));
    m_by->setText(person);
    column.addLayout(row);
}

QPushButton* HandoverDialog::addButton(QBoxLayout& row, const QString& text, const QString& name)
{
    auto* const button = new QPushButton{text, this};
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(28);
    row.addWidget(button);
    return button;
}

void HandoverDialog::addButtons(QBoxLayout& column)
{
    auto* const row = new QHBoxLayout;
    row->addStretch(1);
    m_print = addButton(*row, tr("&Imprimer…"), u"printHandover"_s);
    m_print->setToolTip(tr("Conserver la relève et en montrer l’aperçu avant impression"));
    m_keep = addButton(*row, tr("&Conserver"), u"keepHandover"_s);
    m_keep->setToolTip(tr("Écrire la relève en PDF dans le dossier des données"));
    QPushButton* const close = addButton(*row, tr("&Fermer"), u"closeHandover"_s);
    column.addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, [this] { read(Purpose::Keep); });
    connect(m_print, &QPushButton::clicked, this, [this] { read(Purpose::Print); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showButtons();
}

void HandoverDialog::showButtons()
{
    m_keep->setEnabled(!m_busy);
    m_print->setEnabled(!m_busy);
}

void HandoverDialog::findStart()
{
    workLater<std::optional<Instant>>(
        this, [folder = m_folder] { return paper::lastHandover(folder); },
        [this](const std::optional<Instant>& last) {
            const Instant now = m_clock.now();
            m_handover.from = last && *last < now ? *last : shiftStart(now);
            read(Purpose::Show);
        });
}

void HandoverDialog::read(Purpose purpose)
{
    const quint64 round = ++m_round;
    m_busy = true;
    showButtons();
    m_handover.at = m_clock.now();
    readAllCalls(
        m_source, {.open = true}, this, [this, round, purpose](const Result<std::vector<Call>>& open) {
            if (round != m_round)
                return;
            if (!open)
                return fail(open.error());
            m_handover.open = *open;
            readWaiting(round, purpose);
        });
}

void HandoverDialog::readWaiting(quint64 round, Purpose purpose)
{
    readAllCalls(m_source, {.waitsForSlot = true}, this,
        [this, round, purpose](const Result<std::vector<Call>>& waiting) {
            if (round != m_round)
                return;
            if (!waiting)
                return fail(waiting.error());
            m_handover.waiting = *waiting;
            readFigures(round, purpose);
        });
}

void HandoverDialog::readFigures(quint64 round, Purpose purpose)
{
    m_source.day(m_handover.from, m_handover.at, m_handover.at, this,
        [this, round, purpose](const Result<DayFigures>& figures) {
            if (round != m_round)
                return;
            if (!figures)
                return fail(figures.error());
            m_handover.figures = *figures;
            finish(purpose);
        });
}

void HandoverDialog::finish(Purpose purpose)
{
    m_busy = false;
    showButtons();
    m_notice->tell(Level::Notice, {});
    m_text->setPlainText(HandoverSheet::text(m_handover));
    if (purpose == Purpose::Show)
        return;
    m_handover.by = m_by->text().simplified();
    m_handover.to = m_to->text().simplified();
    m_handover.notes = m_notes->toPlainText().trimmed().left(longestNotes);
    keep();
    if (purpose == Purpose::Print)
        previewSheet(HandoverSheet::sheet(m_handover), this);
}

// The next hand-over begins where this one ends.
void HandoverDialog::keep()
{
    m_busy = true;
    showButtons();
    const QString path = QDir{m_folder}.filePath(paper::handoverName(m_handover.at));
    const auto write = [sheet = HandoverSheet::sheet(m_handover), path, folder = m_folder] {
        const bool written = writePdf(sheet, path).has_value();
        paper::dropOldHandovers(folder);
        return written;
    };
    workLater<bool>(this, write, [this, path](const bool& written) {
        if (!written)
            return fail({.code = ErrorCode::Io, .args = {path}});
        m_busy = false;
        showButtons();
        m_notice->tell(Level::Good, tr("Relève conservée : %1").arg(QDir::toNativeSeparators(path)));
        emit kept(path);
    });
}

void HandoverDialog::fail(const Error& error)
{
    m_busy = false;
    showButtons();
    m_notice->tell(Level::Bad, tr("Relève non conservée. %1").arg(Wording::of(error)));
}

} // namespace dispatch
