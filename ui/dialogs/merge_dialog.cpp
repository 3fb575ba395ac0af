// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/merge_facts.h"
#include "ui/formats.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;
constexpr int mostFound = 30;
constexpr int rowsShown = 5;

QString lineOf(const Call& call, Instant now)
{
    QStringList parts{Wording::codeAndName(call.priority), Formats::listTime(call.listedAt(), now),
        Wording::callerOf(call)};
    if (!call.customer.name.isEmpty() && !call.customer.phone.isEmpty())
        parts << Formats::phone(call.customer.phone);
    if (!call.problem.isEmpty())
        parts << call.problem.simplified();
    return parts.join(u" · "_s);
}

} // namespace

bool isKeptBefore(const Call& one, const Call& other)
{
    if (one.priority != other.priority)
        return one.priority < other.priority;
    return one.listedAt() > other.listedAt();
}

MergeDialog::MergeDialog(const CallDetail& detail, CallSource& source, const Clock& clock, QWidget* parent)
    : QDialog{parent}
    , m_detail{detail}
    , m_source{source}
    , m_clock{clock}
    , m_search{new QLineEdit{this}}
    , m_list{new QListWidget{this}}
{
    QBoxLayout* const column = prepareDialog(*this, u"mergeDialog"_s, tr("Fusionner deux appels"));
    addSearch(*column);
    m_facts = new MergeFacts{this};
    column->addWidget(m_facts, 1);
    m_consequence = addText(*this, *column, {});
    m_consequence->setObjectName(u"mergeConsequence"_s);
    m_swap = new QPushButton{tr("Conserver l’&autre appel"), this};
    m_swap->setObjectName(u"swapMerge"_s);
    m_swap->setAutoDefault(false);
    m_swap->setMinimumHeight(26);
    column->addWidget(m_swap, 0, Qt::AlignLeft);
    m_verb = addVerb(*this, *column, tr("Fusionner"), u"mergeCalls"_s);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &MergeDialog::search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, [this] { m_typing.start(typingPauseMs); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_swapped = false;
        showChoice();
    });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        showChoice();
    });
    setMinimumWidth(620);
    search();
    (m_offered.empty() ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
}

void MergeDialog::addSearch(QBoxLayout& column)
{
    addText(*this, column,
        tr("Choisir l’autre appel sur la même affaire que celui de %1 (%2) :")
            .arg(Wording::callerOf(m_detail.call),
                Formats::listTime(m_detail.call.listedAt(), m_clock.now())));
    m_search->setObjectName(u"mergeSearch"_s);
    m_search->setPlaceholderText(tr("Rechercher un nom, un numéro, une rue, des mots…"));
    m_search->setAccessibleName(tr("Rechercher l’autre appel"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(26);
    m_search->installEventFilter(this);
    column.addWidget(m_search);
    m_list->setObjectName(u"mergeList"_s);
    m_list->setAccessibleName(tr("Appels trouvés"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsShown * (m_list->fontMetrics().height() + 8));
    column.addWidget(m_list);
    m_empty = addText(*this, column, {});
    m_empty->setObjectName(u"mergeEmpty"_s);
}

void MergeDialog::search()
{
    const quint64 round = ++m_round;
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        return offer(m_detail.sameCaller,
            tr("Aucun autre appel de ce numéro. Cherchez un nom, un numéro ou une rue."));
    }
    m_source.window(
        {.text = text}, {}, 0, mostFound, this, [this, round](const Result<std::vector<Call>>& found) {
            if (round == m_round)
                offer(found.value_or({}),
                    found ? tr("Aucun appel ne correspond.") : Wording::of(found.error()));
        });
}

// A call that is merged already stands for another one: merging with it would lead past the one that is kept.
void MergeDialog::offer(const std::vector<Call>& calls, const QString& emptyText)
{
    m_offered.clear();
    std::ranges::copy_if(calls, std::back_inserter(m_offered),
        [this](const Call& call) { return call.id != m_detail.call.id && call.mergedInto.isEmpty(); });
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const Call& call : m_offered) {
            auto* const item = new QListWidgetItem{lineOf(call, m_clock.now()), m_list};
            item->setToolTip(Wording::toolTip(item->text()));
            item->setSizeHint({0, std::max(24, m_list->fontMetrics().height() + 8)});
        }
        m_list->setCurrentRow(m_offered.empty() ? -1 : 0);
    }
    m_swapped = false;
    m_empty->setText(m_offered.empty() ? emptyText : QString{});
    m_empty->setVisible(m_offered.empty());
    m_list->setVisible(!m_offered.empty());
    showChoice();
}

const Call* MergeDialog::other() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= std::ssize(m_offered) ? nullptr : &m_offered.at(static_cast<size_t>(row));
}

const Call& MergeDialog::kept(const Call& other) const
{
    return isKeptBefore(other, m_detail.call) == m_swapped ? m_detail.call : other;
}

const Call& MergeDialog::gone(const Call& other) const
{
    return &kept(other) == &other ? m_detail.call : other;
}

// What a person marked stays marked; only what the rules decide becomes archived.
QString MergeDialog::consequence(const Call& kept, const Call& gone) const
{
    const QString at = Formats::listTime(gone.listedAt(), m_clock.now());
    const QString to = Formats::listTime(kept.listedAt(), m_clock.now());
    if (gone.followUpAuthor.isEmpty())
        return tr("L’appel de %1 sera archivé et rattaché à celui de %2.").arg(at, to);
    return tr("L’appel de %1 sera rattaché à celui de %2 et gardera sa marque « %3 ».")
        .arg(at, to, Wording::of(gone.followUp));
}

void MergeDialog::showChoice()
{
    const Call* const chosen = other();
    m_facts->setVisible(chosen);
    m_consequence->setVisible(chosen);
    m_swap->setVisible(chosen);
    m_verb->setEnabled(chosen);
    m_verb->setToolTip(chosen ? QString{} : tr("Choisissez d’abord l’autre appel."));
    if (!chosen)
        return;
    m_facts->show(kept(*chosen), gone(*chosen), m_clock.now());
    m_consequence->setText(consequence(kept(*chosen), gone(*chosen)));
}

// Enter in the search field goes to what was found: what is merged has been looked at.
bool MergeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (m_typing.isActive()) {
        m_typing.stop();
        search();
    }
    if (!m_offered.empty())
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void MergeDialog::accept()
{
    const Call* const chosen = other();
    if (!chosen)
        return;
    emit mergeChosen(gone(*chosen), kept(*chosen).id);
    QDialog::accept();
}

} // namespace dispatch
